import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { apiNamed, failure, success, type Result } from '../../policy';
import { isTooDeep } from './depth';
import { TOO_DEEP, type Document } from './document';
import { placeOf } from './place';
import { keywordArguments, pythonValue } from './python-value';
import { SPREAD, isFields, type Value } from './value';

/** The parser reads about 1 MB in a second. Characters. */
const LONGEST = 1_000_000;

/** A part of a script is often pasted without the brackets around it: how it begins shows which they were. */
const WRAPPINGS: readonly { readonly begins: RegExp; readonly before: string; readonly after: string }[] = [
  { begins: /^/, before: '', after: '' },
  { begins: /^\s*\w+\s*=/, before: 'dict(\n', after: '\n)' },
  { begins: /^\s*[rbfu]*["']/i, before: '{\n', after: '\n}' },
];

// Recovering from faults would take the parser ten times as long on a text in any other language.
const STRICT = parser.configure({ strict: true });

/**
 * Reads a Python script, or a part of one: each dictionary in it, and each call with named arguments as
 * `{create_…: {…}}`. Nothing is run, so the values of names and calls are unknown.
 */
export function readPython(text: string): Result<Document> {
  if (text.length > LONGEST)
    return failure('too-long', 'This is longer than any script. Paste the request alone.');
  if (isTooDeep(text)) return failure('too-deep', TOO_DEEP);
  let fault = 0;
  for (const { begins, before, after } of WRAPPINGS) {
    if (!begins.test(text)) continue;
    const wrapped = before + text + after;
    const parsed = parse(wrapped);
    if (typeof parsed !== 'number')
      return success({
        language: 'python',
        values: literalsIn(parsed.topNode, wrapped),
        modules: modulesIn(parsed.topNode, wrapped),
      });
    fault = Math.max(fault, Math.min(parsed - before.length, text.length));
  }
  return failure(
    'bad-python',
    `${placeOf(text, fault)}: this is not Python. A comma, a bracket or a quote may be missing just before.`,
  );
}

/** The tree of a script without a fault, or where the first fault is. */
function parse(text: string): Tree | number {
  const parsing = STRICT.startParse(text);
  try {
    for (;;) {
      const tree = parsing.advance();
      if (tree !== null) return tree;
    }
  } catch {
    // In its strict mode the parser throws at the first fault; that is the only way it tells.
    return parsing.parsedPos;
  }
}

/** Dictionaries and calls, the outermost of each. */
function literalsIn(top: SyntaxNode, text: string): Value[] {
  const values: Value[] = [];
  const cursor = top.cursor();
  for (let goesOn = true; goesOn;) {
    const value = literal(cursor.node, text);
    if (value !== null) values.push(value);
    goesOn = cursor.next(value === null);
  }
  return [...values, assignedNames(top, text)];
}

/** The arguments of a call, without its brackets, are a row of assignments: `RoleArn='…',`. */
function assignedNames(top: SyntaxNode, text: string): Value {
  const assigned = top.getChildren('AssignStatement').flatMap(({ firstChild: name }) => {
    const value = name?.nextSibling?.name === 'AssignOp' ? name.nextSibling.nextSibling : null;
    return name === null || value === null
      ? []
      : [[text.slice(name.from, name.to), pythonValue(value, text)] as const];
  });
  // A script's own variables begin with a small letter, or are all capitals.
  return new Map(assigned.filter(([name]) => /^[A-Z]\w*[a-z]/.test(name)));
}

function literal(node: SyntaxNode, text: string): Value | null {
  if (node.name === 'DictionaryExpression' || node.name === 'ArrayExpression') return pythonValue(node, text);
  if (node.name !== 'CallExpression') return null;
  const callee = node.firstChild;
  const name = callee === null ? '' : (text.slice(callee.from, callee.to).split('.').at(-1) ?? '').trim();
  const fields = keywordArguments(node, (child) => pythonValue(child, text), text);
  if (name === 'dict') return fields.size > 0 ? fields : null;
  // Of other calls, only what is inside: `print({…})`, `json.dumps({…})`. What `**request` alone brings along
  // is most often a dictionary above.
  return isOperation(name) && fields.size > (fields.has(SPREAD) ? 1 : 0)
    ? new Map([[name, isFields(fields) ? fields : null]])
    : null;
}

/** Whether a call may be one of SageMaker's that takes a role. Of those that update, only the known ones do. */
function isOperation(name: string): boolean {
  return name.startsWith('create_') || (name.startsWith('update_') && apiNamed(name) !== null);
}

/** `sagemaker.train` of `from sagemaker.train import ModelTrainer` and of `import sagemaker.train`. */
function modulesIn(top: SyntaxNode, text: string): readonly string[] {
  const modules: string[] = [];
  top.cursor().iterate(({ name, from, to }) => {
    if (name !== 'ImportStatement') return;
    const [, module] = /^(?:from|import)\s+([\w.]+)/.exec(text.slice(from, to)) ?? [];
    if (module !== undefined) modules.push(module);
  });
  return modules;
}
