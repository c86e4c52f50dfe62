import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { arbitrarySpec } from '../policy/fixtures/arbitrary-specs';
import { LINKS_V1 } from './fixtures/links-v1';
import { readDraft, writeDraft } from './index';

/** Drafts as version 1 stored them. Never regenerate: they lie in people’s browsers. */
const OLD_DRAFTS = [
  {
    name: 'an empty form',
    text: '{"version":1,"step":"api","spec":{"version":1,"apis":[],"level":"recommended","amendments":{},"scope":"scoped","account":{"region":"","accountId":"","roleName":"","rolePath":""},"s3":{"inputs":[],"outputs":[],"checkpoints":[],"models":[]},"images":[],"vpc":false,"kms":{"inputs":[],"outputs":[],"volumes":[]},"notebook":{"calls":[]}}}',
    draft: { step: 'api', spec: LINKS_V1.find(({ name }) => name === 'an empty form')?.spec },
  },
];

const REFUSED = [
  { text: '', code: 'damaged' },
  { text: 'null', code: 'damaged' },
  { text: '[]', code: 'damaged' },
  { text: '"draft"', code: 'damaged' },
  { text: '{"version":1}', code: 'damaged' },
  { text: '{"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":1,"spec":{"version":1,"vpc":0}}', code: 'damaged' },
  { text: '{"version":"1","spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":0,"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":1.5,"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":"toString","spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":3,"step":"api","spec":null}', code: 'newer-version' },
  { text: '{"version":1e300,"spec":{}}', code: 'newer-version' },
];

describe('drafts', () => {
  test('read back what was written', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(readDraft(writeDraft(spec, 'data'))).toStrictEqual({
          ok: true,
          value: { spec, step: 'data' },
        });
      }),
    );
  });

  test.each(LINKS_V1)('keep $name', ({ spec, step }) => {
    expect(readDraft(writeDraft(spec, step))).toStrictEqual({ ok: true, value: { spec, step } });
  });

  test.each(OLD_DRAFTS)('of version 1 open: $name', ({ text, draft }) => {
    expect(readDraft(text)).toStrictEqual({ ok: true, value: draft });
  });

  test.each(REFUSED)('refuse $text', ({ text, code }) => {
    const read = readDraft(text);
    expect(read.ok ? 'opened' : read.problem.code).toBe(code);
    expect(read.ok ? '' : read.problem.message).toContain('The draft in this browser');
  });

  test.each(['', 'Data', 'a b', 'a'.repeat(21)])('name no step where it is “%s”', (step) => {
    expect(readDraft(writeDraft(emptyRoleSpec(), step))).toMatchObject({ ok: true, value: { step: null } });
  });
});
