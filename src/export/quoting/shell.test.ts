import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { hasTool } from '../fixtures/tools';
import { heredocText, jsonWithoutBackticks, shellWord } from './shell';

describe('shellWord', () => {
  test.each([
    { text: '', source: "''" },
    { text: 'plain', source: "'plain'" },
    { text: 'say "hi" \\ !', source: `'say "hi" \\ !'` },
    { text: "it's", source: `"it's"` },
    { text: '${aws:username}', source: '"\\${aws:username}"' },
    { text: '`id` $(id) "\\', source: '"\\`id\\` \\$(id) \\"\\\\"' },
  ])('writes $text as $source', ({ text, source }) => {
    expect(shellWord(text)).toBe(source);
  });
});

describe('heredocText', () => {
  test.each([
    { text: '"plain" %{x} #', source: '"plain" %{x} #' },
    { text: '${x} $(id) `id`', source: '\\${x} \\$(id) \\`id\\`' },
    { text: 'a\\"b', source: 'a\\\\"b' },
  ])('writes $text as $source', ({ text, source }) => {
    expect(heredocText(text)).toBe(source);
  });
});

describe('jsonWithoutBackticks', () => {
  test.each([
    { text: 'für "alle"\n', source: '"für \\"alle\\"\\n"' },
    { text: '\\`id`', source: '"\\\\\\u0060id\\u0060"' },
  ])('writes $text as $source', ({ text, source }) => {
    expect(jsonWithoutBackticks(text)).toBe(source);
  });
});

const TEXTS = fc
  .sample(hostileText, { numRuns: 600, seed: 4 })
  .filter((text) => !/\p{Surrogate}/u.test(text));

/** What bash prints for pieces of a script, each of which prints one text. */
function printedByBash(pieces: readonly string[]): readonly string[] {
  const script = pieces.map((piece) => `${piece}\nprintf '\\0'\n`).join('');
  const { stdout, stderr } = spawnSync('bash', ['-u'], { input: script, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

describe.skipIf(!hasTool('bash'))('bash, if it is on this machine,', () => {
  test('reads the text from every word', () => {
    const texts = TEXTS.map((text) => text.replaceAll('\0', ''));
    expect(printedByBash(texts.map((text) => `printf %s ${shellWord(text)}`))).toStrictEqual(texts);
  });

  test('reads the text from every here-document', () => {
    const quoted = TEXTS.map((text) => `cat <<'JSON'\n${jsonWithoutBackticks(text)}\nJSON`);
    const open = TEXTS.map((text) => `cat <<JSON\n${heredocText(jsonWithoutBackticks(text))}\nJSON`);
    for (const documents of [quoted, open])
      expect(printedByBash(documents).map((json): unknown => JSON.parse(json))).toStrictEqual(TEXTS);
  });
});
