import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import { changeOf } from './change-of';

const EMPTY = emptyRoleSpec();
const spec = (changes: Partial<RoleSpec>): RoleSpec => ({ ...EMPTY, ...changes });
const inputs = (...texts: string[]) => spec({ entries: { 's3.inputs': texts.map((text) => ({ text })) } });
const access = (...actions: string[]) =>
  spec({ otherAccess: actions.map((action) => ({ actions: [action], resources: ['*'], why: '' })) });

interface Row {
  before?: RoleSpec;
  after: RoleSpec;
  name: string;
  field?: string;
  removes?: boolean;
}

describe('changeOf', () => {
  test.each<Row>([
    { after: spec({ apis: ['CreateModel'] }), name: 'Added CreateModel' },
    { before: spec({ calls: ['CreateModel'] }), after: EMPTY, name: 'Removed CreateModel (calls)' },
    { after: spec({ level: 'least-privilege' }), name: 'Level: least privilege' },
    { after: spec({ level: 'guide' }), name: 'Level: AWS guide' },
    { after: spec({ scope: 'broad' }), name: 'Scope: broad' },
    { after: spec({ vpc: true }), name: 'Private VPC: on' },
    { after: inputs('s3://a/'), name: 'Added s3://a/ to inputs', field: 's3.inputs.0' },
    { after: inputs('s3://a/', 's3://b/'), name: 'Added 2 entries to inputs' },
    {
      before: inputs('s3://a/', 's3://b/', 's3://c/'),
      after: inputs('s3://a/', 's3://c/'),
      name: 'Removed s3://b/ from inputs',
      removes: true,
    },
    {
      before: inputs('s3://a/', 's3://b/'),
      after: EMPTY,
      name: 'Removed 2 entries from inputs',
      removes: true,
    },
    {
      before: inputs('s3://a/'),
      after: inputs('s3://b/'),
      name: 'Changed s3://b/ in inputs',
      field: 's3.inputs.0',
    },
    {
      before: inputs('s3://a/x'),
      after: spec({ entries: { 's3.inputs': [{ text: 's3://a/x', kind: 'object' }] } }),
      name: 's3://a/x: object',
    },
    {
      after: spec({ account: { ...EMPTY.account, region: 'eu-west-1' } }),
      name: 'Region: eu-west-1',
      field: 'account.region',
    },
    {
      before: spec({ role: { description: 'Trains' } }),
      after: EMPTY,
      name: 'Description: removed',
      field: 'role.description',
    },
    {
      before: spec({ role: { tags: [{ key: 'team', value: 'ml' }] } }),
      after: spec({ role: { tags: [] } }),
      name: 'Removed tag team',
      removes: true,
    },
    { after: spec({ role: { attach: 'inline' } }), name: 'Attach as inline policies' },
    { after: access('dynamodb:GetItem'), name: 'Added other access: dynamodb:GetItem' },
    {
      before: access('dynamodb:Get'),
      after: access('dynamodb:GetItem'),
      name: 'Changed other access: dynamodb:GetItem',
      field: 'otherAccess.0',
    },
    {
      before: access('dynamodb:GetItem', 'glue:GetTable'),
      after: access('glue:GetTable'),
      name: 'Removed other access: dynamodb:GetItem',
      removes: true,
    },
    {
      after: spec({ callerAccess: [{ actions: ['s3:PutObject'], resources: ['*'], why: '' }] }),
      name: 'What the code does as the caller',
    },
    { after: spec({ foreignBuckets: ['acme'] }), name: 'acme: bucket of another account' },
    { after: spec({ without: ['images'] }), name: 'Lists that the job does not need' },
    { after: spec({ apis: ['CreateModel'], vpc: true }), name: 'Added CreateModel, and 1 more change' },
  ])('$name', ({ before = EMPTY, after, name, field = null, removes = false }) => {
    expect(changeOf(before, after)).toStrictEqual({ name, field, removes });
  });

  test.each([
    { what: 'nothing', after: emptyRoleSpec() },
    { what: 'a blank row', after: inputs('') },
    { what: 'blank rows', after: inputs('', '') },
  ])('$what is no change', ({ after }) => {
    expect(changeOf(EMPTY, after)).toBeNull();
  });

  test('long addresses keep both their ends', () => {
    const name = changeOf(EMPTY, inputs(`s3://acme/${'x'.repeat(5_000)}/train/`))?.name ?? '';
    expect(name.length).toBeLessThan(100);
    expect(name).toMatch(/^Added s3:\/\/acme\/x+…x+\/train\/ to inputs$/);
  });
});
