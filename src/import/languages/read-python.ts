import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { failure, success, type Result } from '../../policy';
import type { Parsed } from '../evaluate-python/evaluate';
import { modulesIn } from '../evaluate-python/imports';
import type { ImportNote } from '../imported';
import { roleCallNotes } from '../sdk/access-notes';
import { codeAccess } from '../sdk/code-access';
import { followScript } from '../sdk/follow-script';
import { isTooDeepPython } from './depth';
import { TOO_DEEP, type Document } from './document';
import { placeOf } from './place';

/** The parser reads about 1 MB in a second. Characters. */
const LONGEST = 1_000_000;

/** Before each script: then no expression begins where the script itself does. See `parse`. */
const BEGINNING = 'pass\n';

/** A part of a script is often pasted without the brackets around it: how it begins shows which they were. */
const WRAPPINGS: readonly { readonly begins: RegExp; readonly before: string; readonly after: string }[] = [
  { begins: /^/, before: BEGINNING, after: '' },
  { begins: /^\s*\w+\s*=/, before: 'dict(\n', after: '\n)' },
  { begins: /^\s*[rbfu]*["']/i, before: '{\n', after: '\n}' },
];

// Recovering from faults would take the parser ten times as long on a text in any other language.
const STRICT = parser.configure({ strict: true });

/**
 * Reads a Python script, or a part of one. It is followed from line to line, and nothing of it is run: what it says are
 * the requests that it makes, as `{create_…: {…}}`, and dictionaries that no request uses. `beside` are the texts of
 * files that lie with it, by their names: modules that it imports.
 */
export function readPython(text: string, beside: ReadonlyMap<string, string> = NO_FILES): Result<Document> {
  const script = parsedScript(text);
  return script.ok ? success(documentOf(script.value, script.value.before, beside)) : script;
}

/** What is wrong with a script, without following it; empty where it can be read. */
export function pythonFault(text: string): string {
  const script = parsedScript(text);
  return script.ok ? '' : script.problem.message;
}

/** A script or a part of one, with the text that was put before it. */
function parsedScript(text: string): Result<Parsed & { readonly before: string }> {
  if (text.length > LONGEST)
    return failure('too-long', 'This is too long for a script. Paste only the request.');
  if (isTooDeepPython(text)) return failure('too-deep', TOO_DEEP);
  let fault = 0;
  for (const { begins, before, after } of WRAPPINGS) {
    if (!begins.test(text)) continue;
    const source = before + text + after;
    const parsed = parse(source);
    if (typeof parsed !== 'number') return success({ top: parsed.topNode, source, before });
    fault = Math.max(fault, Math.min(parsed - before.length, text.length));
  }
  return failure(
    'bad-python',
    `${placeOf(text, fault)}: this is not Python. A comma, a bracket or a quote may be missing just before.`,
  );
}

const NO_FILES: ReadonlyMap<string, string> = new Map();

function documentOf(script: Parsed, before: string, beside: ReadonlyMap<string, string>): Document {
  const followed = followScript(script, (name) => moduleIn(name, beside));
  const { values, offsets, names, isSdk, uploads } = followed;
  const starts = lineStarts(script.source);
  const lines = [...offsets].map(
    ([fields, offset]) => [fields, lineAt(offset, starts) - before.split('\n').length + 1] as const,
  );
  return {
    language: 'python',
    values: [...values, names],
    modules: modulesIn(script.top, script.source),
    isSdk,
    region: followed.region,
    lines: new Map(lines),
    notes: [
      ...followed.notes.map((note) => withoutLines(note, before)),
      ...callerNotes(uploads),
      ...scriptNotes(followed.scripts, beside),
    ],
    ...codeAccess(followed),
  };
}

/** A note on a line, counted without the text that was put before the script. */
function withoutLines(note: ImportNote, before: string): ImportNote {
  const line = /^line (\d+)$/.exec(note.place ?? '')?.[1];
  return line === undefined
    ? note
    : { ...note, place: `line ${Number(line) - before.split('\n').length + 1}` };
}

/** `config` or `src.config`, where a file of that name lies beside. */
function moduleIn(name: string, beside: ReadonlyMap<string, string>): Parsed | null {
  const path = `${name.replace(/^\.+/, '').replaceAll('.', '/')}.py`;
  const found = [...beside].find(([file]) => file === path || file.endsWith(`/${path}`));
  const source = found?.[1] ?? null;
  if (source === null || source.length > LONGEST || isTooDeepPython(source)) return null;
  const begun = BEGINNING + source;
  const parsed = parse(begun);
  return typeof parsed === 'number' ? null : { top: parsed.topNode, source: begun };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset, from 1. */
function lineAt(offset: number, starts: readonly number[]): number {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return from + 1;
}

/**
 * The tree of a script without a fault, or where the first fault is.
 *
 * The parser gives up on an expression that nests more than 300 times from one beginning, and takes a script with as many
 * statements before a blank line for one. So what it counts from the beginning of the script is set back.
 * https://github.com/lezer-parser/lr/blob/main/src/parse.ts (`MaxLeftAssociativeReductionCount`)
 */
function parse(text: string): Tree | number {
  const parsing = STRICT.startParse(text);
  try {
    for (;;) {
      const tree = parsing.advance();
      if (tree !== null) return tree;
      if (Reflect.get(parsing, 'lastBigReductionStart') === 0) Reflect.set(parsing, 'bigReductionCount', 0);
    }
  } catch {
    // In its strict mode the parser throws at the first fault; that is the only way it tells.
    return parsing.parsedPos;
  }
}

/** What a script uploads is for whoever runs it. */
function callerNotes(uploads: readonly string[]): readonly ImportNote[] {
  const [first] = uploads;
  if (first === undefined) return [];
  const message =
    'Whoever runs this code uploads files here first. Their policy must allow s3:PutObject on it, as under Also needed; this role needs no permission to write it.';
  return [{ kind: 'advice', path: '', value: first, message }];
}

/** What the scripts need that lie beside and that jobs run, or that lie in a folder of such. */
function scriptNotes(
  scripts: ReadonlySet<string>,
  beside: ReadonlyMap<string, string>,
): readonly ImportNote[] {
  const names = [...scripts];
  const isRun = (file: string) =>
    names.some(
      (name) =>
        file === name ||
        file.endsWith(`/${name}`) ||
        file.startsWith(`${name.replace(/\/$/, '')}/`) ||
        name.endsWith(`/${file}`),
    );
  return [...beside].flatMap(([file]) => {
    if (!file.endsWith('.py') || !isRun(file)) return [];
    const parsed = moduleIn(file.slice(0, -'.py'.length).replaceAll('/', '.'), beside);
    if (parsed === null) return [];
    return roleCallNotes(file, followScript(parsed, (name) => moduleIn(name, beside)).calls);
  });
}
