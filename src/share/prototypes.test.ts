import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { linkHolding } from './fixtures/link-holding';
import { prototypeNames } from './fixtures/prototypes';
import { decodeShare, readDraft } from './index';

describe('a link that reaches for a prototype', () => {
  const REACHING = [
    '{"version":1,"__proto__":{"vpc":true,"polluted":1}}',
    '{"version":1,"constructor":{"prototype":{"polluted":1}}}',
    '{"version":1,"account":{"__proto__":{"polluted":1}},"s3":{"__proto__":{"polluted":1}}}',
    '{"version":1,"amendments":{"__proto__":{"list-prefix":true,"polluted":1}}}',
  ];

  test.each(REACHING.flatMap((text) => [1, 2].map((version) => ({ version, text }))))(
    'version $version passes over it: $text',
    ({ version, text }) => {
      const before = prototypeNames();
      const value = { ...emptyRoleSpec(), revision: 1 };
      expect(decodeShare(linkHolding(text, version))).toStrictEqual({ ok: true, value });
      expect(readDraft(`{"version":${version},"spec":${text}}`)).toMatchObject({ ok: true });
      expect(prototypeNames()).toBe(before);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  test.each([
    '{"__proto__":{"vpc":true,"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"account":{"__proto__":{"polluted":1}}}',
    '{"entries":{"__proto__":["polluted"]}}',
    '{"entries":{"images":[{"text":"x","__proto__":{"kind":"polluted"}}]}}',
    '{"options":{"__proto__":{"async":true,"polluted":1}}}',
    '{"otherAccess":[{"__proto__":{"polluted":1}}]}',
    '{"role":{"__proto__":{"polluted":1}}}',
  ])('version 3 says that it does not know it: %s', (text) => {
    const before = prototypeNames();
    expect(decodeShare(linkHolding(text))).toMatchObject({ ok: false, problem: { code: 'newer-version' } });
    expect(readDraft(`{"version":3,"spec":${text}}`)).toMatchObject({ ok: false });
    expect(prototypeNames()).toBe(before);
    expect({}).not.toHaveProperty('polluted');
  });
});
