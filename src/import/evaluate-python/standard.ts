import { namedPiece } from '../languages/pieces';
import { argument, textArgument } from './arguments';
import { isVarying, itemsOf, lengthOf } from './members';
import {
  NONE,
  choice,
  dict,
  knownText,
  list,
  open,
  plain,
  text,
  thing,
  varying,
  type Arguments,
  type Py,
} from './py';
import type { Library, Run, Site } from './run';
import { joinedPath, textOf, piecesIn } from './text';

/** A value that a run may set to another, and the default that the script gives it. */
export interface Default {
  /** Such as `MODEL_BUCKET`. */
  readonly name: string;
  readonly value: string;
}

/** Functions that are there without an import. */
const BUILTINS: ReadonlySet<string> = new Set(
  'str int float bool len range list dict tuple set zip enumerate sorted reversed print input open isinstance max min round abs sum map filter getattr hasattr next iter any all type repr format'.split(
    ' ',
  ),
);

/** Modules by which code is known that is pasted without its imports. */
const MODULES: ReadonlySet<string> = new Set([
  'os',
  'json',
  'time',
  'datetime',
  'uuid',
  'copy',
  'boto3',
  'sagemaker',
]);

/** Modules of which nothing is the same twice. */
const VARYING = /^(?:time|datetime|uuid|random|secrets|calendar)(?:\.|$)/;

/** More numbers than a loop over them needs to be seen for. */
const LONGEST_RANGE = 60;

/** What scripts use of Python’s own library: paths, the environment, times, arguments of the command line, JSON. */
export function standardLibrary(defaults: Default[]): Library {
  function withDefault(name: string, value: Py | undefined, expression: string): Py {
    const known = knownText(value);
    if (known !== null && known !== '') defaults.push({ name, value: known });
    return value === undefined || (value.kind === 'plain' && value.value === null) || known === ''
      ? environment(name, expression)
      : value;
  }
  return {
    globalName: (name) => (BUILTINS.has(name) ? `builtins.${name}` : MODULES.has(name) ? name : null),
    call: (path, args, site, run) => {
      if (path === 'builtins.dict') return dictionaryOf(args, run);
      if (path.startsWith('builtins.')) return builtin(path.slice('builtins.'.length), args, site);
      if (VARYING.test(path)) return path.endsWith('sleep') ? NONE : varying('time stamp');
      if (/^(?:os\.environ\.get|os\.getenv|os\.environ\.setdefault)$/.test(path))
        return withDefault(textArgument(args, 'key', 0) ?? '', argument(args, 'default', 1), site.expression);
      if (/^(?:os\.path|posixpath)\.join$|^(?:pathlib\.)?(?:Pure|Posix)*Path$/.test(path))
        return joinedPath(args.positional, site.expression);
      if (path === 'os.path.basename') return lastPart(args.positional[0], site);
      if (/^json\.dumps$/.test(path)) return args.positional[0] ?? NONE;
      if (/^copy\.(?:deep)?copy$/.test(path)) return copied(args.positional[0] ?? NONE, 0);
      if (path === 'argparse.ArgumentParser') return thing('ArgumentParser', [], site.expression);
      return null;
    },
    method: (self, name, args, site) => {
      if (self.kind !== 'thing' || self.type !== 'ArgumentParser') return null;
      if (name === 'add_argument') {
        const flag =
          args.positional.map((each) => knownText(each) ?? '').find((each) => /^(?:--)?\w/.test(each)) ?? '';
        const own = textArgument(args, 'dest') ?? flag.replace(/^-+/, '').replaceAll('-', '_');
        self.attributes.set(`=${own}`, withDefault(flag, args.named.get('default'), `args.${own}`));
        return NONE;
      }
      if (name !== 'parse_args' && name !== 'parse_known_args') return name.startsWith('add_') ? self : null;
      const parsed = thing(
        'Namespace',
        [...self.attributes].map(([each, value]) => [each.slice(1), value]),
        site.expression,
      );
      return name === 'parse_args' ? parsed : list([parsed, list([])]);
    },
    item: (self, key, site) =>
      self.kind === 'reference' && self.path === 'os.environ'
        ? environment(knownText(key) ?? '', site.expression)
        : null,
    attribute: (self, name, site) =>
      self.kind === 'thing' && self.type === 'Namespace' ? open(site.expression, namedPiece(name)) : null,
  };
}

function environment(name: string, expression: string): Py {
  const pieces = namedPiece(name)?.map((piece) =>
    typeof piece === 'string' ? piece : { ...piece, expression },
  );
  return open(expression, pieces ?? null);
}

function builtin(name: string, args: Arguments, { expression }: Site): Py | null {
  const [first = NONE, second] = args.positional;
  switch (name) {
    case 'str':
    case 'int':
    case 'float':
    case 'round':
    case 'abs':
    case 'format':
    case 'repr': {
      if (isVarying(first) || first.kind === 'text') return first;
      const pieces = piecesIn(first);
      if (name === 'str' && pieces !== null) return textOf(pieces, expression);
      return first.kind === 'plain' ? first : open(expression, first.kind === 'open' ? first.pieces : null);
    }
    case 'len':
      return lengthOf(first, expression);
    case 'range': {
      const [from, to] = second === undefined ? [0, numberIn(first)] : [numberIn(first), numberIn(second)];
      if (from === null || to === null) return open(expression);
      const length = Math.min(Math.max(to - from, 0), LONGEST_RANGE);
      return list(Array.from({ length }, (_each, index) => plain(from + index)));
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'sorted':
    case 'reversed':
    case 'iter':
      return args.positional.length === 0 ? list([]) : (rowOf(first) ?? open(expression));
    case 'enumerate':
      return rowOf(first, (item, index) => list([plain(index), item])) ?? open(expression);
    case 'zip': {
      const rows = args.positional.map((each) => itemsOf(each));
      const known = rows.filter((row) => row !== null);
      if (known.length < rows.length || known.length === 0) return open(expression);
      const length = Math.min(...known.map((row) => row.length));
      return list(Array.from({ length }, (_each, index) => list(known.map((row) => row[index] ?? NONE))));
    }
    case 'getattr':
      return open(expression);
    case 'print':
      return NONE;
    default:
      return open(expression);
  }
}

/** `dict(…)`, as if it were written with braces. */
function dictionaryOf(args: Arguments, run: Run): Py {
  const [first] = args.positional;
  const made = {
    ...dict([...(first?.kind === 'dict' ? first.entries : []), ...args.named]),
    rest: args.rest,
  };
  run.written.push(made);
  return made;
}

function numberIn(value: Py): number | null {
  return value.kind === 'plain' && typeof value.value === 'number' ? value.value : null;
}

function rowOf(value: Py, make: (item: Py, index: number) => Py = (item) => item): Py | null {
  const items = itemsOf(value);
  return items === null ? null : list(items.map((item, index) => make(item, index)));
}

/** `copy.deepcopy(request)`: what is changed in the copy leaves the first as it is. */
function copied(value: Py, depth: number): Py {
  if (depth > 20) return value;
  if (value.kind === 'list') return list(value.items.map((item) => copied(item, depth + 1)));
  if (value.kind === 'choice') return choice(value.of.map((branch) => copied(branch, depth + 1)));
  return value.kind === 'dict'
    ? {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, copied(entry, depth + 1)])),
      }
    : value;
}

function lastPart(value: Py | undefined, { expression }: Site): Py {
  const whole = knownText(value);
  return whole === null ? open(expression) : text(whole.slice(whole.lastIndexOf('/') + 1));
}
