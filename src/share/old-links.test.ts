import { describe, expect, test } from 'vitest';
import { parseRoleSpec, type RoleSpec } from '../policy';
import { asVersion2 } from './fixtures/as-version-2';
import {
  DRAFTS,
  LINKS_BY_HAND,
  LINKS_V1,
  LINKS_V2,
  LINKS_V3,
  type FrozenDraft,
  type FrozenLink,
} from './fixtures/frozen-rows';
import { granted, grantedHash } from './fixtures/granted';
import { readBack } from './fixtures/read-back';
import { decodeShare, encodeShare, readDraft, stepOfShare, writeDraft } from './index';
import { writeNewest } from './versions/versions';

const MADE = [
  { made: 'by version 1', links: LINKS_V1, revision: 1 },
  { made: 'by version 2', links: LINKS_V2, revision: 1 },
  { made: 'by version 3', links: LINKS_V3, revision: undefined },
  { made: 'by hand', links: LINKS_BY_HAND, revision: 1 },
] as const;

function opened({ link }: FrozenLink): RoleSpec {
  const read = decodeShare(link);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function expectGranted(spec: RoleSpec, { policies, policiesHash }: FrozenLink | FrozenDraft) {
  if (policiesHash === undefined) expect(granted(spec)).toStrictEqual(policies);
  else expect(grantedHash(spec)).toBe(policiesHash);
}

/** JSON without lists that hold nothing: they mean the same as no list. */
function withoutEmptyLists(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, held: unknown) =>
      Array.isArray(held) && held.length === 0 ? undefined : held,
    ),
  );
}

describe.each(MADE)('links that were made $made', ({ made, links, revision }) => {
  const opening = links.filter(({ refused }) => refused === undefined);

  test.each(opening)('$name: grants what it granted', (row) => {
    const spec = opened(row);
    expect(stepOfShare(row.link)).toBe(row.step);
    expectGranted(spec, row);
    if (revision !== undefined) expect(spec.revision).toBe(revision);
    // What the page made holds nothing that says nothing.
    if (made !== 'by hand') expect(spec).toStrictEqual(readBack(spec));
  });

  test.each(opening)('$name: survives being shared and kept again', (row) => {
    const spec = opened(row);
    const again = encodeShare(spec, row.step ?? undefined);
    expect(again).toMatch(/^#v3\./);
    expect(decodeShare(again)).toStrictEqual({ ok: true, value: readBack(spec) });
    expect(readDraft(writeDraft(spec, ''))).toStrictEqual({
      ok: true,
      value: { spec: readBack(spec), step: null },
    });
    expectGranted(readBack(spec), row);
    // What a decoder gives is whole: reading it again changes nothing.
    expect(parseRoleSpec(spec)).toStrictEqual({ ok: true, value: spec });
  });

  test.each(links.filter(({ refused }) => refused !== undefined))('$name: is $refused', (row) => {
    expect(decodeShare(row.link)).toMatchObject({ ok: false, problem: { code: row.refused } });
    expect(stepOfShare(row.link)).toBe(row.step);
  });
});

describe.each(MADE.filter(({ revision }) => revision === 1))(
  'the fields of links made $made',
  ({ links }) => {
    test.each(links.filter(({ refused }) => refused === undefined))('$name: all are kept', (row) => {
      const spec = opened(row);
      expect(withoutEmptyLists(asVersion2(spec))).toStrictEqual(withoutEmptyLists(row.written));
      // And nothing was put to them.
      expect(spec).toMatchObject({ options: {}, otherAccess: [] });
      expect(OLD_LISTS).toStrictEqual(expect.arrayContaining(Object.keys(spec.entries)));
    });
  },
);

const OLD_LISTS = [
  ...['inputs', 'outputs', 'checkpoints', 'models'].map((list) => `s3.${list}`),
  ...['inputs', 'outputs', 'volumes'].map((list) => `kms.${list}`),
  'images',
  'notebook.repositories',
];

describe('the fields of links made by version 3', () => {
  test.each(LINKS_V3)('$name: all are kept, in the order in which they were written', (row) => {
    expect(JSON.stringify(writeNewest(opened(row)))).toBe(JSON.stringify(row.written));
  });
});

describe('drafts of the versions before', () => {
  test.each(DRAFTS)('$name: opens, and grants what it granted', (row) => {
    const read = readDraft(row.text);
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.step).toBe(row.step);
    expect(read.value.spec.revision).toBe(1);
    expectGranted(read.value.spec, row);
  });
});

describe('links that were cut', () => {
  const made = [...LINKS_V1, ...LINKS_V2, ...LINKS_V3];

  test.each(made)('$name: says so wherever it was cut', ({ link }) => {
    const codes = Array.from(link, (_, length) => {
      const read = decodeShare(link.slice(0, length));
      return read.ok ? 'opened' : read.problem.code;
    });
    expect(codes).toStrictEqual(Array.from(link, (_, length) => (length < 4 ? 'not-a-link' : 'damaged')));
  });
});
