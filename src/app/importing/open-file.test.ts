import { expect, test } from 'vitest';
import { openFile } from './open-file';

const WIDE = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);

test.each<[string, BlobPart, string]>([
  ['as it is', '{ "é": 1 }', '{ "é": 1 }'],
  ['from UTF-16, as PowerShell writes it', WIDE, '{}'],
])('opens a text %s', async (_name, content, text) => {
  expect(await openFile(new File([content], 'a.json'))).toStrictEqual({ ok: true, value: text });
});

test.each<[string, BlobPart, string]>([
  ['an empty file', '\n', 'a.json is empty.'],
  ['what is not text', ZIP, 'a.json is not text. Unpack or export it first.'],
])('says what is wrong with %s', async (_name, content, message) => {
  const opened = await openFile(new File([content], 'a.json'));
  expect(opened.ok ? '' : opened.problem.message).toBe(message);
});

test('does not open what no request is as large as', async () => {
  const large = new File(['x'], 'large.bin');
  Object.defineProperty(large, 'size', { value: 60_000_000 });
  const opened = await openFile(large);
  expect(opened.ok ? '' : opened.problem.code).toBe('too-large');
});
