import { expect, test } from 'vitest';
import { contextOf, contextText } from './context-text';

test.each([
  { text: '', context: {} },
  {
    text: 'kms:ViaService=s3.eu-west-1.amazonaws.com',
    context: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] },
  },
  { text: ' a = 1 , b=2,', context: { a: ['1'], b: ['2'] } },
  { text: 'aws:TagKeys=a, aws:TagKeys=b', context: { 'aws:TagKeys': ['a', 'b'] } },
  { text: 'a=b=c', context: { a: ['b=c'] } },
  { text: 'half, =x', context: {} },
  { text: '__proto__=x', context: Object.fromEntries([['__proto__', ['x']]]) },
])('“$text” is read', ({ text, context }) => {
  expect(contextOf(text)).toStrictEqual(context);
});

test('what is prefilled reads back as it was', () => {
  const context = { 'aws:SourceAccount': '111122223333', 'aws:TagKeys': ['a', 'b'] };
  expect(contextOf(contextText(context))).toStrictEqual({
    'aws:SourceAccount': ['111122223333'],
    'aws:TagKeys': ['a', 'b'],
  });
});
