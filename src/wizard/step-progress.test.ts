import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { stepProgress } from './step-progress';

const training = (changes: Partial<RoleSpec>): RoleSpec => ({
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  ...changes,
});
const none = { inputs: [], outputs: [], checkpoints: [], models: [] };
const entry = (text: string) => ({ text, kind: 'auto' as const });
const filled = { ...none, inputs: [entry('s3://acme/in/')], outputs: [entry('s3://acme/out/')] };
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1';

describe('stepProgress', () => {
  test('of an empty page is open everywhere', () => {
    expect(new Set(Object.values(stepProgress(emptyRoleSpec())))).toStrictEqual(new Set(['open']));
  });

  test.each([
    { what: 'nothing', spec: training({}), data: 'open' },
    { what: 'blank rows', spec: training({ s3: { ...none, inputs: [entry(' ')] } }), data: 'open' },
    { what: 'one list missing', spec: training({ s3: filled }), data: 'open' },
    { what: 'every list', spec: training({ s3: filled, images: [image] }), data: 'done' },
    {
      what: 'no list, and a word that it does without',
      spec: training({ s3: filled, without: ['images'] }),
      data: 'done',
    },
    {
      what: 'a wrong entry',
      spec: training({ s3: { ...filled, inputs: [entry('s3://My_Bucket/x')] } }),
      data: 'wrong',
    },
    {
      what: 'a wrong entry that no chosen API uses',
      spec: training({ s3: { ...filled, models: [entry('?')] }, images: [image] }),
      data: 'done',
    },
  ])('of Data & images with $what is $data', ({ spec, data }) => {
    expect(stepProgress(spec).data).toBe(data);
  });

  test.each([
    { accountId: '', trust: 'open' },
    { accountId: '123456789012', trust: 'done' },
    { accountId: '1234', trust: 'wrong' },
  ])('of Trust with the account “$accountId” is $trust', ({ accountId, trust }) => {
    const { account } = emptyRoleSpec();
    expect(stepProgress(training({ account: { ...account, accountId } })).trust).toBe(trust);
  });

  test('of Network & keys is done by the VPC alone', () => {
    expect(stepProgress(training({ vpc: true })).network).toBe('done');
  });
});
