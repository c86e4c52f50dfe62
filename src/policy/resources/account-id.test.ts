import { describe, expect, test } from 'vitest';
import { parseAccountId } from './account-id';

describe('parseAccountId', () => {
  test.each(['123456789012', ' 123456789012\n', '1234-5678-9012', '"123456789012",'])('takes %s', (text) => {
    expect(parseAccountId(text)).toStrictEqual({ ok: true, value: '123456789012' });
  });

  test.each([
    { text: '', code: 'empty', says: '123456789012' },
    { text: '12345678901', code: 'bad-account-id', says: 'this has 11. Spreadsheets' },
    { text: '1234567890123', code: 'bad-account-id', says: 'this has 13' },
    { text: '123-456-789-012', code: 'bad-account-id', says: '12 digits and nothing else' },
    { text: 'acme', code: 'bad-account-id', says: '12 digits and nothing else' },
    { text: '１２３４５６７８９０１２', code: 'bad-account-id', says: 'nothing else' },
    { text: '1234\u200E56789012', code: 'invisible-character', says: 'U+200E' },
  ])('refuses “$text”: $says', ({ text, code, says }) => {
    const result = parseAccountId(text);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });
});
