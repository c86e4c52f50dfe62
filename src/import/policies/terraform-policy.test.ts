import { expect, test } from 'vitest';
import { unresolved, type Fields, type Value } from '../languages/value';
import { plainPolicy } from './plain-policy';
import { terraformPolicy } from './terraform-policy';

function fields(...entries: readonly (readonly [string, Value])[]): Fields {
  return new Map(entries);
}

function written(...statement: readonly Value[]): unknown {
  return plainPolicy(terraformPolicy(fields(['statement', statement]))).Statement;
}

test('a statement is allowed where it says nothing else, and IAM’s own variables are its own', () => {
  const statement = fields(
    ['sid', 'Home'],
    ['not_actions', ['iam:*']],
    ['resources', ['arn:aws:s3:::acme/&{aws:username}/*']],
  );
  expect(written(statement)).toStrictEqual([
    {
      Sid: 'Home',
      Effect: 'Allow',
      NotAction: ['iam:*'],
      Resource: ['arn:aws:s3:::acme/${aws:username}/*'],
    },
  ]);
});

test('principals of one type come together, and so do the conditions of one operator', () => {
  const condition = (variable: string, value: string) =>
    fields(['test', 'StringEquals'], ['variable', variable], ['values', [value]]);
  const principals = (identifier: string) => fields(['type', 'Service'], ['identifiers', [identifier]]);
  const statement = fields(
    ['effect', 'Deny'],
    ['actions', ['sts:AssumeRole']],
    ['not_resources', []],
    ['principals', [principals('a.amazonaws.com'), principals('b.amazonaws.com')]],
    ['condition', [condition('aws:a', '1'), condition('aws:b', '2')]],
  );
  expect(written(statement)).toStrictEqual([
    {
      Effect: 'Deny',
      Action: ['sts:AssumeRole'],
      Principal: { Service: ['a.amazonaws.com', 'b.amazonaws.com'] },
      Condition: { StringEquals: { 'aws:a': ['1'], 'aws:b': ['2'] } },
    },
  ]);
});

test('a condition that is not written out stays open, and widens nothing', () => {
  const statement = fields(
    ['actions', ['s3:*']],
    ['resources', ['*']],
    ['condition', [fields(['test', 'Bool'])]],
  );
  expect(written(statement)).toMatchObject([{ Condition: { expression: 'condition' } }]);
  const dynamic = fields(['actions', ['s3:*']], ['resources', ['*']], ['condition', unresolved('var.c')]);
  expect(written(dynamic)).toMatchObject([{ Condition: { expression: 'var.c' } }]);
});

test('statements of one’s own type beside others stay open as a whole', () => {
  expect(written(unresolved('var.more'))).toStrictEqual([{ expression: 'var.more' }]);
});
