import { describe, expect, test } from 'vitest';
import { parseAccountId } from './account-id';
import { isAwsImageAccount } from './aws-image-accounts';

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

describe('isAwsImageAccount', () => {
  test.each([
    { name: 'deep learning containers', id: '763104351884' },
    { name: 'deep learning containers, China', id: '727897471807' },
    { name: 'built-in algorithms, us-east-1', id: '382416733822' },
    { name: 'XGBoost and scikit-learn, us-east-1', id: '683313688378' },
  ])('knows $name', ({ id }) => {
    expect(isAwsImageAccount(id)).toBe(true);
  });

  test('does not know a customer’s', () => {
    expect(isAwsImageAccount('123456789012')).toBe(false);
  });
});
