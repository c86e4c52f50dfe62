import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { API_NAMES, SLOT_IDS } from './policy';

interface Folder {
  folders: readonly string[];
  packages: readonly string[];
}

/** Which folder may import which. Arrows point up this list; nothing points down. */
const MAY_IMPORT: Readonly<Record<string, Folder>> = {
  policy: { folders: [], packages: ['zod'] },
  'aws-services': { folders: [], packages: [] },
  audit: { folders: ['policy'], packages: [] },
  examples: { folders: ['policy'], packages: [] },
  compare: { folders: ['policy'], packages: [] },
  share: { folders: ['policy'], packages: ['fflate', 'zod'] },
  export: { folders: ['policy'], packages: ['yaml', 'fflate'] },
  import: { folders: ['policy'], packages: ['jsonc-parser', 'yaml', '@lezer/common', '@lezer/python'] },
  screen: { folders: ['policy'], packages: ['react', '@mui/material'] },
  review: { folders: ['policy', 'screen'], packages: ['react', '@mui/material'] },
  wizard: {
    folders: ['policy', 'aws-services', 'screen'],
    packages: [
      'react',
      'react-hook-form',
      '@mui/material',
      '@tanstack/react-virtual',
      'virtual:aws-services',
    ],
  },
  preview: {
    folders: ['policy', 'aws-services', 'export', 'compare', 'screen'],
    packages: [
      'react',
      '@jest/diff-sequences',
      '@mui/material',
      '@tanstack/react-virtual',
      'monaco-editor',
      'virtual:action-facts',
      'virtual:aws-actions',
      'virtual:aws-services',
    ],
  },
  app: {
    folders: [
      'policy',
      'audit',
      'examples',
      'share',
      'import',
      'compare',
      'screen',
      'review',
      'wizard',
      'preview',
    ],
    packages: ['react', 'react-dom', 'react-hook-form', '@mui/material'],
  },
  'main.ts': { folders: ['app'], packages: [] },
  // A script of its own, beside the page.
  offline: { folders: [], packages: [] },
};

/** The editor has one keeper, so that nothing else waits for it or breaks with it. */
const KEEPER = {
  package: 'monaco-editor',
  files: /^preview\/code\/(?:code-(?:view|editor|languages)\.tsx?|diff-editor\.ts|monaco-parts\.d\.ts)$/,
};

/** Rows of facts may be as long as the facts are. */
const DATA =
  /^(?:examples|policy\/apis|policy\/amendments|policy\/slots)\/|^policy\/sources\.ts$|^import\/sdk\/classes\.ts$/;

const MAX_LINES = 250;
const MAX_COMPONENT_LINES = 120;

const src = fileURLToPath(new URL('.', import.meta.url));

interface SourceFile {
  /** Below src/, with forward slashes. */
  path: string;
  text: string;
  /** The top folder it lies in, or its own name. */
  folder: string;
}

const FILES: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|test-d|bench)\.tsx?$/.test(path))
  // Fixtures and golden files are part of the tests.
  .filter((path) => !/\/(?:fixtures|golden)\//.test(path))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8'), folder: path.split('/')[0] ?? path }));

/**
 * Every module that a file names: `import`, `import type`, `export … from`, `import()`, and `typeof import()`.
 * Statements begin a line, which tells them from words in comments and strings.
 */
function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"](?<target>[^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*['"`](?<target>[^'"`]+)['"`]/g);
  return [...statements, ...calls].map((found) => found.groups?.['target'] ?? '');
}

/** What is wrong with one import of one file, or null. */
function complaint({ path, folder }: SourceFile, target: string): string | null {
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return `${folder} is not in the table of this test`;

  if (!target.startsWith('.')) {
    const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
    if (!allowed.packages.includes(name)) return `${folder} may not import the package ${name}`;
    const isKept = name === KEEPER.package && !KEEPER.files.test(path);
    return isKept ? `only ${KEEPER.files.source} may import ${name}` : null;
  }

  const reached = relative(src, join(src, dirname(path), target)).replaceAll(sep, '/');
  const [top = '', ...below] = reached.split('/');
  if (top === folder) return null;
  if (!allowed.folders.includes(top)) return `${folder} may not import ${top}`;
  return below.length === 0 ? null : `${top} is entered by its index.ts only, not by ${below.join('/')}`;
}

function complaintsAbout(file: SourceFile): string[] {
  return importsOf(file.text).flatMap((target) => complaint(file, target) ?? []);
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** That the test would notice: each row is a file that breaks one rule, or keeps them all. */
const CASES = [
  { path: 'policy/a.ts', text: "import { z } from 'zod/mini';", complaints: 0 },
  { path: 'policy/b/c.ts', text: "import { a } from '../a';", complaints: 0 },
  { path: 'app/a.tsx', text: "import type {\n  A,\n  B,\n} from '../policy';", complaints: 0 },
  {
    path: 'preview/code/code-view.tsx',
    text: "import w from 'monaco-editor/editor/editor.worker?worker';",
    complaints: 0,
  },
  { path: 'preview/a.ts', text: '// import it from "react-dom"\nconst s = "x from \'y\'";', complaints: 0 },
  { path: 'policy/a.ts', text: "import { join } from 'node:path';", complaints: 1 },
  { path: 'policy/a.ts', text: "import '../app';", complaints: 1 },
  { path: 'policy/b/c.ts', text: "export type { A } from '../../app';", complaints: 1 },
  { path: 'wizard/a.tsx', text: "const later = lazy(() => import('../preview'));", complaints: 1 },
  { path: 'wizard/a.tsx', text: "type P = typeof import('../preview');", complaints: 1 },
  { path: 'wizard/a.tsx', text: "import type { Arn } from '../policy/arn';", complaints: 1 },
  { path: 'preview/tabs.tsx', text: "await import('monaco-editor/editor');", complaints: 1 },
  { path: 'preview/code/code-panel.tsx', text: "import 'monaco-editor/editor';", complaints: 1 },
  { path: 'preview/tabs.tsx', text: "import {\n  a,\n} from '@mui/icons-material';", complaints: 1 },
  { path: 'policy/a.ts', text: "await import('virtual:aws-services');", complaints: 1 },
  { path: 'aws-services/a.ts', text: "import type { Arn } from '../policy';", complaints: 1 },
  { path: 'utils/a.ts', text: "import { a } from './b';", complaints: 1 },
] as const;

describe('the arrows', () => {
  test.each(CASES)('$complaints to complain about in $path: $text', ({ path, text, complaints }) => {
    const folder = path.split('/')[0] ?? path;
    expect(complaintsAbout({ path, text, folder })).toHaveLength(complaints);
  });

  test('every folder is in the table, and the table holds no other', () => {
    const folders = new Set(FILES.map(({ folder }) => folder).filter((folder) => !folder.endsWith('.d.ts')));
    expect([...folders].toSorted()).toStrictEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  test.each(FILES)('$path', (file) => {
    expect(complaintsAbout(file)).toStrictEqual([]);
  });

  test('what the build makes of AWS’s list is loaded by import() only', () => {
    const early = FILES.filter(({ text }) => /^\s*(?:import|export)\b[^'"]*['"]virtual:/m.test(text));
    expect(early.map(({ path }) => path)).toStrictEqual([]);
  });

  test('no import() hides what it loads', () => {
    const hidden = FILES.filter(({ text }) => /\bimport\(\s*[^'"`\s)]/.test(text));
    expect(hidden.map(({ path }) => path)).toStrictEqual([]);
  });
});

describe('the size of files', () => {
  const code = FILES.filter(({ path }) => !DATA.test(path));

  test.each(code)('$path', ({ path, text }) => {
    const limit = extname(path) === '.tsx' ? MAX_COMPONENT_LINES : MAX_LINES;
    expect(lineCount(text)).toBeLessThanOrEqual(limit);
  });
});

/** Where operations and lists are described, shown, and frozen: all else picks them by trait, kind and use. */
const MAY_NAME = /^(?:policy\/(?:apis|slots)|examples|share\/versions)\//;

/** Sentences that a user reads may name an operation, but not these: they are picked by a rule. */
const MAY_NOT_SAY = /^policy\/findings\//;

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

const OPERATION = new RegExp(String.raw`\b(?:${API_NAMES.join('|')})\b`);
const LIST = new RegExp(
  `^(?:${SLOT_IDS.map((slot) => slot.replaceAll('.', String.raw`\.`)).join('|')})(?:\\.|$)`,
);

/** The operations and lists that a file names in its code: as a whole text, as a key of an object, as a field of a list. */
function namesIn({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const code = text.replaceAll(COMMENTS, '');
  const strings = (code.match(STRINGS) ?? []).map((literal) => literal.slice(1, -1));
  const isNamed = (literal: string) =>
    MAY_NOT_SAY.test(path) ? OPERATION.test(literal) : API_NAMES.some((name) => name === literal);
  const keys = code.replaceAll(STRINGS, "''").match(new RegExp(OPERATION, 'g')) ?? [];
  return [...strings.filter((literal) => isNamed(literal) || LIST.test(literal)), ...keys];
}

/** That the test would notice, and does not cry wolf. */
const NAMING = [
  { text: "const first = 'CreateModel';", names: ['CreateModel'] },
  { text: 'const first = { CreateModel: 1 };', names: ['CreateModel'] },
  { text: "if (slot === 's3.inputs') return;", names: ['s3.inputs'] },
  { text: 'const field = `kms.volumes.${index}`;', names: ['kms.volumes.${index}'] },
  { text: "spec.entries['images']", names: ['images'] },
  { text: "// as 'CreateModel' does\n/** 's3.inputs' */\nconst url = 'https://x';", names: [] },
  { text: "const words = 'CreateModel lists a model.';", names: [] },
  { text: "const action = 'sagemaker:CreateModel';", names: [] },
  { text: "import { CREATE_MODEL } from './create-model';", names: [] },
  { text: "const words = 'The images and the alarms.';", names: [] },
  { path: 'policy/findings/a.ts', text: "const words = 'Add CreateModel.';", names: ['Add CreateModel.'] },
] as const;

describe('operations and lists are named in their own files only', () => {
  test.each(NAMING)('$names in $text', ({ text, names, ...row }) => {
    expect(namesIn({ path: 'path' in row ? row.path : 'policy/a.ts', text })).toStrictEqual(names);
  });

  test.each(FILES.filter(({ path }) => !MAY_NAME.test(path)))('$path', (file) => {
    expect(namesIn(file)).toStrictEqual([]);
  });
});
