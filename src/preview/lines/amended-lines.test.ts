import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { amendedLines, amendmentsOf } from './amended-lines';
import { policyLines } from './policy-lines';

const TRAINING: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '/' },
  entries: {
    's3.inputs': [{ text: 's3://acme/in/' }],
    's3.outputs': [{ text: 's3://acme/out/' }],
    'kms.outputs': [{ text: '1234abcd-12ab-34cd-56ef-1234567890ab' }],
  },
};

function marked(spec: RoleSpec, kind: 'permissions' | 'trust'): readonly string[] {
  const built = buildRolePolicies(spec);
  const document = kind === 'trust' ? built.trust : built.permissions[0];
  const origins = kind === 'trust' ? built.origins.trust : built.origins.permissions[0];
  if (document === undefined || origins === undefined) throw new Error('There is a policy.');
  const lines = policyLines(document);
  return amendedLines(lines, origins).flatMap((number) => {
    const line = lines[number - 1];
    if (line === undefined) return [];
    const titles = amendmentsOf(line, origins).map(({ id }) => id);
    return [`${line.action ?? line.condition ?? ''}: ${titles.join(', ')}`];
  });
}

describe('the lines that differ from AWS’s guide', () => {
  test('are none at the level that is the guide', () => {
    expect(marked({ ...TRAINING, level: 'guide' }, 'permissions')).toStrictEqual([]);
    expect(marked({ ...TRAINING, level: 'guide' }, 'trust')).toStrictEqual([]);
  });

  test('are what corrections bring', () => {
    expect(marked(TRAINING, 'permissions')).toContain('s3:AbortMultipartUpload: multipart-abort');
  });

  test('are the conditions that limits bring, in both policies', () => {
    const least: RoleSpec = { ...TRAINING, level: 'least-privilege' };
    expect(marked(least, 'permissions')).toContain('cloudwatch:namespace: scope-metrics');
    expect(marked(least, 'trust')).toContain('aws:SourceAccount: trust-source-account');
  });

  test('are no lines of a statement that the guide prints', () => {
    expect(marked(TRAINING, 'permissions').filter((line) => line.startsWith('ecr:'))).toStrictEqual([]);
  });
});
