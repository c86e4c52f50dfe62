import { describe, expect, test } from 'vitest';
import { readBody, readHead } from './fragment';
import { madeOfShare, stepOfShare } from './index';

const STEPS = [
  { fragment: '#v1.data.xyz', step: 'data' },
  { fragment: 'v1.data.xyz', step: 'data' },
  { fragment: '%23V1%2Edata%2Exyz', step: 'data' },
  { fragment: '#v2.trust.not read here', step: 'trust' },
  { fragment: '#v3.network.xyz', step: 'network' },
  { fragment: `#v1.${'a'.repeat(20)}.x`, step: 'a'.repeat(20) },
  { fragment: `#v1.data.${'x'.repeat(1_000_000)}`, step: 'data' },
  { fragment: '#v3.data-2026-11-27.xyz', step: 'data' },
  { fragment: '#v3.data-2026-02-30.xyz', step: 'data' },
  { fragment: '#v3.data-2026-11-27-.xyz', step: null },
  { fragment: '#v1.data', step: null },
  { fragment: '#v1..xyz', step: null },
  { fragment: `#v1.${'a'.repeat(21)}.x`, step: null },
  { fragment: `#v1.${'a'.repeat(1_000)}.x`, step: null },
  { fragment: '#v1.Data.xyz', step: null },
  { fragment: '#v1.data1.xyz', step: null },
  { fragment: '#v1.<b>.xyz', step: null },
  { fragment: '#data', step: null },
  { fragment: '#xv1.data.xyz', step: null },
  { fragment: '', step: null },
];

const DAYS = [
  { fragment: '#v3.data-2026-11-27.xyz', made: '2026-11-27' },
  { fragment: 'v3.review%2D2026-11-27.xyz', made: '2026-11-27' },
  { fragment: '#v3.data-2024-02-29.xyz', made: '2024-02-29' },
  { fragment: '#v3.data-2026-02-29.xyz', made: null },
  { fragment: '#v3.data-2026-13-01.xyz', made: null },
  { fragment: '#v3.data-0000-00-00.xyz', made: null },
  { fragment: '#v3.data-2026-11-27T10.xyz', made: null },
  { fragment: '#v3.-2026-11-27.xyz', made: null },
  { fragment: '#v3.data.xyz', made: null },
  { fragment: '#2026-11-27', made: null },
  { fragment: '', made: null },
];

const BODIES = [
  { rest: 'aZ09-_', body: 'aZ09-_' },
  { rest: 'a b\r\n\tc', body: 'abc' },
  { rest: 'abc==', body: 'abc' },
  { rest: 'abc.)>]}"\'”…!?,;:*~|', body: 'abc' },
  { rest: 'ab%2dc%5Fd', body: 'ab-c_d' },
  { rest: 'abc%', body: 'abc' },
  { rest: '', body: '' },
  { rest: '...', body: '' },
  { rest: 'ab=cd', body: null },
  { rest: 'ab.cd', body: null },
  { rest: 'ab%252Dcd', body: null },
  { rest: 'ab%zzcd', body: null },
];

describe('stepOfShare', () => {
  test.each(STEPS)('$fragment names $step', ({ fragment, step }) => {
    expect(stepOfShare(fragment)).toBe(step);
  });
});

describe('madeOfShare', () => {
  test.each(DAYS)('$fragment was made on $made', ({ fragment, made }) => {
    expect(madeOfShare(fragment)).toBe(made);
  });
});

describe('readBody', () => {
  test.each(BODIES)('“$rest” holds $body', ({ rest, body }) => {
    const fragment = `#v1.data.${rest}`;
    const head = readHead(fragment);
    expect(head === null ? 'no link' : readBody(fragment, head)).toBe(body);
  });

  test('takes time in proportion to a link that is all punctuation', () => {
    const fragment = `#v1.data.${'!'.repeat(199_000)}a`;
    const head = readHead(fragment);
    expect(head === null ? 'no link' : readBody(fragment, head)).toBeNull();
  });
});
