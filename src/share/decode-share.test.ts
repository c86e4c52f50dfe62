import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createTrainingJob } from '../examples/create-training-job';
import { emptyRoleSpec } from '../policy';
import { linkHolding, linkOfBytes } from './fixtures/link-holding';
import { LONGEST_FRAGMENT, decodeShare, encodeShare } from './index';
import { packText } from './packed-text';
import { writeNewest } from './versions/versions';

const SPEC = createTrainingJob.spec;
const LINK = encodeShare(SPEC, 'data');
const BODY = LINK.slice('#v3.data.'.length);

const OPENS = [
  { what: 'as it was made', fragment: LINK },
  { what: 'without its #', fragment: LINK.slice(1) },
  { what: 'with an escaped #', fragment: `%23${LINK.slice(1)}` },
  { what: 'with a large V', fragment: LINK.replace('v3', 'V3') },
  { what: 'with a step that nobody knows', fragment: LINK.replace('.data.', '.Step 9/é.') },
  { what: 'with no step', fragment: LINK.replace('.data.', '..') },
  { what: 'with every hyphen escaped', fragment: LINK.replaceAll('-', '%2D') },
  { what: 'with underscores and dots escaped', fragment: LINK.replaceAll('_', '%5f').replaceAll('.', '%2e') },
  { what: 'with padding', fragment: `${LINK}=` },
  { what: 'with escaped padding', fragment: `${LINK}%3D%3D` },
  { what: 'at the end of a sentence', fragment: `${LINK}.` },
  { what: 'in brackets', fragment: `${LINK})` },
  { what: 'in angle brackets', fragment: `${LINK}>` },
  { what: 'in Markdown', fragment: `${LINK}**).` },
  { what: 'in typographic quotes', fragment: `${LINK}”,` },
  { what: 'with a zero-width space after it', fragment: `${LINK}%E2%80%8B` },
  { what: 'broken into lines by mail', fragment: LINK.replace(/.{76}/g, '$&\r\n') },
  { what: 'with spaces for those breaks', fragment: LINK.replace(/.{76}/g, '$&%20') },
  { what: 'as long as a link may be', fragment: LINK.padEnd(LONGEST_FRAGMENT) },
  { what: 'packed by another tool', fragment: zlibLink(writeNewest(SPEC), 9) },
  { what: 'packed without compression', fragment: zlibLink(writeNewest(SPEC), 0) },
];

function zlibLink(value: unknown, level: number): string {
  return `#v3.data.${deflateRawSync(JSON.stringify(value), { level }).toString('base64url')}`;
}

const REFUSES = [
  { what: 'nothing', fragment: '', code: 'not-a-link' },
  { what: 'a place on the page', fragment: '#policies', code: 'not-a-link' },
  { what: 'a version of nothing', fragment: '#v.data.x', code: 'not-a-link' },
  { what: 'version 0', fragment: LINK.replace('v3', 'v0'), code: 'not-a-link' },
  { what: 'a version with a sign', fragment: LINK.replace('v3', 'v-1'), code: 'not-a-link' },
  { what: 'a very long something else', fragment: 'x'.repeat(10_000_000), code: 'not-a-link' },
  { what: 'version 4', fragment: LINK.replace('v3', 'v4'), code: 'newer-version' },
  { what: 'version 999999', fragment: '#v999999.anything.at.all', code: 'newer-version' },
  { what: 'a head alone', fragment: '#v3.data.', code: 'damaged' },
  { what: 'a link that was lowered', fragment: LINK.toLowerCase(), code: 'damaged' },
  { what: 'a link that was raised', fragment: LINK.toUpperCase(), code: 'damaged' },
  {
    what: 'a sign in its middle',
    fragment: `#v3.data.${BODY.slice(0, 99)}*${BODY.slice(99)}`,
    code: 'damaged',
  },
  { what: 'two links in one', fragment: LINK + LINK, code: 'damaged' },
  { what: 'the other base64', fragment: `#v3.data.${BODY.replaceAll('-', '+')}`, code: 'damaged' },
  { what: 'bytes that are no deflate', fragment: '#v3.data._____w', code: 'damaged' },
  { what: 'a text that is no JSON', fragment: linkHolding('{"revision":2'), code: 'damaged' },
  { what: 'no text', fragment: linkHolding(''), code: 'damaged' },
  { what: 'too many signs', fragment: `#v3.data.${'A'.repeat(LONGEST_FRAGMENT)}`, code: 'too-large' },
  { what: 'one space too many', fragment: LINK.padEnd(LONGEST_FRAGMENT + 1), code: 'too-large' },
];

const HOLDS_NO_ROLE = [
  { version: 1, holds: 'null', names: 'the whole' },
  { version: 1, holds: '[]', names: 'the whole' },
  { version: 1, holds: '{}', names: 'version' },
  { version: 1, holds: '{"version":2}', names: 'version' },
  { version: 1, holds: '{"version":1,"apis":["CreateDomain"]}', names: 'apis.0' },
  { version: 1, holds: '{"version":1,"account":null}', names: 'account' },
  { version: 1, holds: '{"version":1,"s3":[]}', names: 's3' },
  { version: 2, holds: '{"version":1,"kms":{"inputs":[{}]}}', names: 'kms.inputs.0' },
  { version: 2, holds: '{"version":1,"vpc":"yes"}', names: 'vpc' },
  { version: 2, holds: '{"version":1,"role":{"tags":[null]}}', names: 'role.tags.0' },
  { version: 3, holds: 'null', names: 'the whole' },
  { version: 3, holds: '[]', names: 'the whole' },
  { version: 3, holds: '"#v3"', names: 'the whole' },
  { version: 3, holds: '{"apis":"CreateModel"}', names: 'apis' },
  { version: 3, holds: '{"account":[]}', names: 'account' },
  { version: 3, holds: '{"entries":{"images":[{}]}}', names: 'entries.images.0.text' },
];

describe('decodeShare', () => {
  test.each(OPENS)('opens a link $what', ({ fragment }) => {
    expect(decodeShare(fragment)).toStrictEqual({ ok: true, value: SPEC });
  });

  test.each(REFUSES)('refuses $what: $code', ({ fragment, code }) => {
    const read = decodeShare(fragment);
    expect(read.ok ? 'opened' : read.problem.code).toBe(code);
    expect(read.ok ? '' : read.problem.message).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('says which version it would take', () => {
    const read = decodeShare(LINK.replace('v3', 'v7'));
    expect(read.ok ? '' : read.problem.message).toContain('version 7, and this page reads up to version 3');
  });

  test.each(HOLDS_NO_ROLE)(
    'version $version refuses $holds and names $names',
    ({ version, holds, names }) => {
      const read = decodeShare(linkHolding(holds, version));
      expect(read).toMatchObject({ ok: false, problem: { code: 'damaged' } });
      expect(read.ok ? '' : read.problem.message).toContain(`${names} is not as expected`);
    },
  );

  test.each([1, 2])('version %i leaves out what it does not know, as it always did', (version) => {
    const later = { version: 1, later: { x: 1 }, amendments: { 'not-yet': true, 'list-prefix': true } };
    expect(decodeShare(linkHolding(JSON.stringify(later), version))).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), amendments: { 'list-prefix': true }, revision: 1 },
    });
  });

  test('what follows the packed text is not read', () => {
    const packed = packText(JSON.stringify(writeNewest(SPEC)));
    expect(decodeShare(linkOfBytes(Uint8Array.of(...packed, 1, 2, 3)))).toStrictEqual({
      ok: true,
      value: SPEC,
    });
  });
});
