import { describe, expect, test } from 'vitest';
import { parseRoleArn, parseRoleName, parseRolePath, roleArn } from './role-arn';

describe('parseRoleName', () => {
  test.each(['SageMakerTraining', 'a', 'a+=,.@_-b', 'x'.repeat(64), '__proto__'])('takes %s', (name) => {
    expect(parseRoleName(` ${name} `)).toStrictEqual({ ok: true, value: name });
  });

  test.each([
    { text: '', code: 'empty', says: 'SageMakerTraining' },
    { text: 'x'.repeat(65), code: 'bad-role-name', says: 'this has 65' },
    { text: 'my role', code: 'bad-role-name', says: 'letters, digits' },
    { text: 'rôle', code: 'bad-role-name', says: 'letters, digits' },
    { text: 'service-role/x', code: 'bad-role-name', says: 'path has a field of its own' },
    { text: 'arn:aws:iam::123456789012:role/a/Name', code: 'bad-role-name', says: 'the name in it is Name' },
    { text: 'a\u0007b', code: 'invisible-character', says: 'U+0007' },
  ])('refuses “$text”: $says', ({ text, code, says }) => {
    const result = parseRoleName(text);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });
});

describe('parseRolePath', () => {
  test.each([
    { text: '', path: '/' },
    { text: '  ', path: '/' },
    { text: '/', path: '/' },
    { text: 'service-role', path: '/service-role/' },
    { text: '/service-role', path: '/service-role/' },
    { text: 'service-role/', path: '/service-role/' },
    { text: '/a/b/', path: '/a/b/' },
    { text: `/${'a'.repeat(510)}/`, path: `/${'a'.repeat(510)}/` },
  ])('“$text” → $path', ({ text, path }) => {
    expect(parseRolePath(text)).toStrictEqual({ ok: true, value: path });
  });

  test.each([
    { text: '/my roles/', says: 'without spaces' },
    { text: '/équipe/', says: 'accents' },
    { text: '/team-*/', says: 'other roles too' },
    { text: 'a'.repeat(511), says: 'this has 513' },
  ])('refuses “$text”: $says', ({ text, says }) => {
    const result = parseRolePath(text);
    expect(result).toMatchObject({ ok: false, problem: { code: 'bad-role-path' } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });
});

describe('parseRoleArn', () => {
  test.each([
    'arn:aws:iam::123456789012:role/SageMakerTraining',
    'arn:aws:iam::123456789012:role/service-role/AmazonSageMaker-ExecutionRole-1',
    'arn:aws-cn:iam::123456789012:role/a/b/c',
  ])('reads %s, and writes it again', (text) => {
    const result = parseRoleArn(text);
    if (!result.ok) throw new Error(result.problem.message);
    expect(roleArn(result.value)).toBe(text);
  });

  test('keeps the path', () => {
    expect(parseRoleArn('arn:aws:iam::123456789012:role/service-role/X')).toMatchObject({
      value: { partition: 'aws', accountId: '123456789012', rolePath: '/service-role/', roleName: 'X' },
    });
  });

  test.each([
    { text: '', code: 'empty' },
    { text: 'SageMakerTraining', code: 'not-a-role-arn' },
    { text: 'arn:aws:iam::123456789012:user/me', code: 'not-a-role-arn' },
    { text: 'arn:aws:iam::12:role/x', code: 'not-a-role-arn' },
    { text: 'arn:aws:sts::123456789012:assumed-role/x/session', code: 'not-a-role-arn' },
    { text: 'arn:aws:iam::123456789012:role/a b', code: 'bad-role-name' },
    { text: 'arn:aws:iam::123456789012:role/a*/b', code: 'bad-role-path' },
  ])('refuses “$text”', ({ text, code }) => {
    expect(parseRoleArn(text)).toMatchObject({ ok: false, problem: { code } });
  });
});
