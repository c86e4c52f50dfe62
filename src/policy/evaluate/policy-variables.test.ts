import { describe, expect, test } from 'vitest';
import { joined, resolver } from './policy-variables';
import { readContext } from './request-context';

const CONTEXT = readContext({
  'aws:username': 'David',
  'aws:PrincipalTag/team': 'red*',
  'aws:TagKeys': ['a', 'b'],
  's3:prefix': [],
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
describe('resolver', () => {
  test.each([
    { text: 'plain', value: 'plain' },
    { text: '${aws:username}', value: 'David' },
    { text: '${AWS:UserName}', value: 'David' },
    { text: 'home/${aws:username}/*', value: 'home/David/*' },
    { text: '${aws:username}${aws:PrincipalTag/team}', value: 'Davidred*' },
    { text: "${aws:PrincipalTag/none, 'company-wide'}", value: 'company-wide' },
    { text: "${aws:PrincipalTag/none,''}", value: '' },
    { text: "${aws:username, 'nobody'}", value: 'David' },
    { text: '${*}${?}${$}', value: '*?$' },
    { text: '$5 {x}', value: '$5 {x}' },
    { text: 'not closed ${aws:username', value: 'not closed ${aws:username' },
  ])('$text → $value', ({ text, value }) => {
    expect(joined(resolver('2012-10-17', CONTEXT)(text) ?? [])).toBe(value);
  });

  test.each(['${aws:none}', '${aws:TagKeys}', '${s3:prefix}', '${}', '${aws:username }', '${__proto__}'])(
    '%s has no value',
    (text) => {
      expect(resolver('2012-10-17', CONTEXT)(`a/${text}/b`)).toBeNull();
    },
  );

  test('what a variable brings is literal', () => {
    expect(resolver('2012-10-17', CONTEXT)('a*${aws:PrincipalTag/team}')).toStrictEqual([
      { text: 'a*', literal: false },
      { text: 'red*', literal: true },
      { text: '', literal: false },
    ]);
  });

  test.each(['2008-10-17', undefined, 2012])('version %s has no variables', (version) => {
    expect(resolver(version, CONTEXT)('${aws:username}')).toStrictEqual([
      { text: '${aws:username}', literal: false },
    ]);
  });
});
