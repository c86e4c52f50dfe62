import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { hasTool } from '../fixtures/tools';
import { fStringText, pythonString } from './python';

describe('pythonString', () => {
  test.each([
    { text: 'für alle 😀', source: '"für alle 😀"' },
    { text: `it's "quoted" \\`, source: String.raw`"it's \"quoted\" \\"` },
    { text: '${x} {y} %s', source: '"${x} {y} %s"' },
    { text: 'a\r\n\tb', source: String.raw`"a\r\n\tb"` },
    { text: '\u0000\u007F\u00A0', source: String.raw`"\x00\x7f\xa0"` },
    { text: '\u2028\uFEFF\u{E0001}', source: String.raw`"\u2028\ufeff\U000e0001"` },
  ])('writes $text as $source', ({ text, source }) => {
    expect(pythonString(text)).toBe(source);
  });
});

describe('fStringText', () => {
  test.each([
    { text: '${aws:username}', source: '${{aws:username}}' },
    { text: '"\\{', source: String.raw`\"\\{{` },
  ])('writes $text as $source', ({ text, source }) => {
    expect(fStringText(text)).toBe(source);
  });
});

describe.skipIf(!hasTool('python3'))('Python, if it is on this machine,', () => {
  const texts = fc.sample(hostileText, { numRuns: 2_000, seed: 4 });

  test.each([
    { kind: 'string', written: texts.map((text) => pythonString(text)) },
    { kind: 'f-string', written: texts.map((text) => `f"${fStringText(text)}"`) },
  ])('reads the text from every $kind', ({ written }) => {
    const input = `import json\nprint(json.dumps([\n${written.join(',\n')}\n]))\n`;
    const { stdout, stderr } = spawnSync('python3', ['-X', 'utf8'], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toStrictEqual(texts);
  });
});
