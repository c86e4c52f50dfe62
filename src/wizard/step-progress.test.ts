import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, neededSlots, type Entry, type RoleSpec } from '../policy';
import { stepProgress } from './step-progress';

const training = (changes: Partial<RoleSpec>): RoleSpec => ({
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  ...changes,
});
const progressOf = (spec: RoleSpec) => stepProgress(buildRolePolicies(spec));
const entries = (...texts: string[]): Entry[] => texts.map((text) => ({ text }));
const filled = { 's3.inputs': entries('s3://acme/in/'), 's3.outputs': entries('s3://acme/out/') };
const images = entries('123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1');

describe('stepProgress', () => {
  test('of an empty page is open everywhere', () => {
    expect(new Set(Object.values(progressOf(emptyRoleSpec())))).toStrictEqual(new Set(['open']));
  });

  test.each([
    { what: 'nothing', spec: training({}), data: 'open' },
    { what: 'blank rows', spec: training({ entries: { 's3.inputs': entries(' ') } }), data: 'open' },
    { what: 'one list missing', spec: training({ entries: filled }), data: 'open' },
    { what: 'every needed list', spec: training({ entries: { ...filled, images } }), data: 'done' },
    {
      what: 'no list, and a word that it does without',
      spec: training({ entries: filled, without: ['images'] }),
      data: 'done',
    },
    {
      what: 'a wrong entry',
      spec: training({ entries: { ...filled, 's3.inputs': entries('s3://acme..ml/x') } }),
      data: 'wrong',
    },
    {
      what: 'a wrong entry that no chosen operation uses',
      spec: training({ entries: { ...filled, 's3.models': entries('?'), images } }),
      data: 'done',
    },
    {
      what: 'an unreadable action of other access',
      spec: training({
        entries: { ...filled, images },
        otherAccess: [{ actions: ['nonsense'], resources: ['*'], why: '' }],
      }),
      data: 'wrong',
    },
  ])('of Data & images with $what is $data', ({ spec, data }) => {
    expect(progressOf(spec).data).toBe(data);
  });

  test('of Data & images, where no list is needed, waits for anything', () => {
    const spec: RoleSpec = { ...emptyRoleSpec(), apis: ['CreatePipeline'] };
    expect(neededSlots(spec)).toStrictEqual([]);
    expect(progressOf(spec).data).toBe('open');
    expect(progressOf({ ...spec, entries: { 'sqs.queues': entries('?') } }).data).toBe('wrong');
    const access = [{ actions: ['dynamodb:GetItem'], resources: ['*'], why: '' }];
    expect(progressOf({ ...spec, otherAccess: access }).data).toBe('done');
  });

  test.each([
    { accountId: '', trust: 'open' },
    { accountId: '123456789012', trust: 'done' },
    { accountId: '1234', trust: 'wrong' },
  ])('of Trust with the account “$accountId” is $trust', ({ accountId, trust }) => {
    const { account } = emptyRoleSpec();
    expect(progressOf(training({ account: { ...account, accountId } })).trust).toBe(trust);
  });

  test('of Network & keys is done by the VPC alone, or by a key', () => {
    expect(progressOf(training({ vpc: true })).network).toBe('done');
    const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    expect(progressOf(training({ entries: { 'kms.inputs': entries(key) } })).network).toBe('done');
    expect(progressOf(training({ entries: { 'kms.inputs': entries('?') } })).network).toBe('wrong');
  });
});
