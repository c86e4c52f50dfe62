import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HOSTING_HEADERS, cacheControl } from './hosting-headers.mjs';

/** The texts of all scripts below a folder. */
function textsBelow(folder: string): readonly { path: string; text: string }[] {
  const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.(?:js|tsx?)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function namesIn(texts: readonly { text: string }[], call: RegExp): readonly string[] {
  return texts.flatMap(({ text }) =>
    [...text.matchAll(call)].flatMap((found) => found.groups?.['name'] ?? []),
  );
}

const policy = HOSTING_HEADERS['Content-Security-Policy'] ?? '';

/** The names of Trusted Types policies that the header allows. */
const allowed = /(?:^|; )trusted-types (?<names>[^;]*)/.exec(policy)?.groups?.['names']?.split(' ') ?? [];

describe('the Trusted Types policies that the header allows', () => {
  const ours = textsBelow('src');
  const ourNames = namesIn(ours, /\btrustedScript\('(?<name>\w+)'/g);
  const editorNames = [
    ...namesIn(
      textsBelow('node_modules/monaco-editor/esm/vs'),
      /\b(?:createTrustedTypesPolicy|createPolicy)\('(?<name>\w+)'/g,
    ),
    // It puts the name together.
    'dompurify',
  ];

  test('are those of the editor, and ours', () => {
    expect(ourNames.toSorted()).toStrictEqual(['importReader', 'serviceWorker']);
    expect(allowed.filter((name) => !ourNames.includes(name) && !editorNames.includes(name))).toStrictEqual(
      [],
    );
    expect(ourNames.filter((name) => !allowed.includes(name))).toStrictEqual([]);
  });

  test('of ours only start scripts: nothing but the editor may write HTML', () => {
    const makers = ours.filter(({ text }) => /\bcreatePolicy\(|\bcreateHTML\b/.test(text));
    expect(makers.map(({ path }) => path)).toStrictEqual([join('app', 'trusted-script.ts')]);
    expect(makers.every(({ text }) => !text.includes('createHTML'))).toBe(true);
  });

  test('can each be made once', () => {
    expect(allowed).not.toContain("'allow-duplicates'");
    expect(allowed).not.toContain('*');
    expect(allowed).not.toContain('default');
  });
});

test.each([
  ['assets/page-Ab3_d-9x.js', 'public, max-age=31536000, immutable'],
  ['index.html', 'no-cache'],
  ['service-worker.js', 'no-cache'],
  ['manifest.webmanifest', 'no-cache'],
])('%s is kept as “%s” says', (path, kept) => {
  expect(cacheControl(path)).toBe(kept);
});
