import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createTrainingJob } from '../examples/create-training-job';
import { linkHolding, linkOfBytes } from './fixtures/link-holding';
import { LONGEST_FRAGMENT, decodeShare, encodeShare } from './index';
import { packText } from './packed-text';

const SPEC = createTrainingJob.spec;
const LINK = encodeShare(SPEC, 'data');
const BODY = LINK.slice('#v1.data.'.length);

const OPENS = [
  { what: 'as it was made', fragment: LINK },
  { what: 'without its #', fragment: LINK.slice(1) },
  { what: 'with an escaped #', fragment: `%23${LINK.slice(1)}` },
  { what: 'with a large V', fragment: LINK.replace('v1', 'V1') },
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
  { what: 'packed by another tool', fragment: zlibLink(SPEC, 9) },
  { what: 'packed without compression', fragment: zlibLink(SPEC, 0) },
];

function zlibLink(value: unknown, level: number): string {
  return `#v1.data.${deflateRawSync(JSON.stringify(value), { level }).toString('base64url')}`;
}

const REFUSES = [
  { what: 'nothing', fragment: '', code: 'not-a-link' },
  { what: 'a place on the page', fragment: '#policies', code: 'not-a-link' },
  { what: 'a version of nothing', fragment: '#v.data.x', code: 'not-a-link' },
  { what: 'version 0', fragment: LINK.replace('v1', 'v0'), code: 'not-a-link' },
  { what: 'a version with a sign', fragment: LINK.replace('v1', 'v-1'), code: 'not-a-link' },
  { what: 'a very long something else', fragment: 'x'.repeat(10_000_000), code: 'not-a-link' },
  { what: 'version 3', fragment: LINK.replace('v1', 'v3'), code: 'newer-version' },
  { what: 'version 999999', fragment: '#v999999.anything.at.all', code: 'newer-version' },
  { what: 'a head alone', fragment: '#v1.data.', code: 'damaged' },
  { what: 'a link that was lowered', fragment: LINK.toLowerCase(), code: 'damaged' },
  { what: 'a link that was raised', fragment: LINK.toUpperCase(), code: 'damaged' },
  {
    what: 'a sign in its middle',
    fragment: `#v1.data.${BODY.slice(0, 99)}*${BODY.slice(99)}`,
    code: 'damaged',
  },
  { what: 'two links in one', fragment: LINK + LINK, code: 'damaged' },
  { what: 'the other base64', fragment: `#v1.data.${BODY.replaceAll('-', '+')}`, code: 'damaged' },
  { what: 'bytes that are no deflate', fragment: '#v1.data._____w', code: 'damaged' },
  { what: 'a text that is no JSON', fragment: linkHolding('{"version":1'), code: 'damaged' },
  { what: 'no text', fragment: linkHolding(''), code: 'damaged' },
  { what: 'too many signs', fragment: `#v1.data.${'A'.repeat(LONGEST_FRAGMENT)}`, code: 'too-large' },
  { what: 'too many spaces', fragment: LINK + ' '.repeat(LONGEST_FRAGMENT), code: 'too-large' },
];

const HOLDS_NO_ROLE = [
  { holds: 'null', names: 'the whole' },
  { holds: '[]', names: 'the whole' },
  { holds: '"#v1"', names: 'the whole' },
  { holds: '{}', names: 'version' },
  { holds: '{"version":2}', names: 'version' },
  { holds: '{"version":1,"apis":["CreateDomain"]}', names: 'apis.0' },
  { holds: '{"version":1,"account":null}', names: 'account' },
  { holds: '{"version":1,"s3":[]}', names: 's3' },
  { holds: '{"version":1,"kms":{"inputs":[{}]}}', names: 'kms.inputs.0' },
  { holds: '{"version":1,"vpc":"yes"}', names: 'vpc' },
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
    const read = decodeShare(LINK.replace('v1', 'v7'));
    expect(read.ok ? '' : read.problem.message).toContain('version 7, and this page reads up to version 2');
  });

  test.each(HOLDS_NO_ROLE)('refuses $holds and names $names', ({ holds, names }) => {
    const read = decodeShare(linkHolding(holds));
    expect(read).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    expect(read.ok ? '' : read.problem.message).toContain(`${names} is not as expected`);
  });

  test('leaves out what it does not know', () => {
    const later = { ...SPEC, later: { x: 1 }, amendments: { 'not-yet': true, 'list-prefix': true } };
    expect(decodeShare(zlibLink(later, 9))).toStrictEqual({
      ok: true,
      value: { ...SPEC, amendments: { 'list-prefix': true } },
    });
  });

  test('what follows the packed text is not read', () => {
    const packed = packText(JSON.stringify(SPEC));
    expect(decodeShare(linkOfBytes(Uint8Array.of(...packed, 1, 2, 3)))).toStrictEqual({
      ok: true,
      value: SPEC,
    });
  });
});
