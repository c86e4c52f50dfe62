import { namedPiece } from '../languages/pieces';
import { argument, NO_ARGUMENTS, textArgument } from './arguments';
import { BUILTINS, builtin, fromKeys } from './builtins';
import { callValue } from './call';
import { commandLine, option } from './command-line';
import { itemsOf } from './members';
import { NONE, choice, knownText, list, open, thing, varying, type Arguments, type Py } from './py';
import { pathAttribute, pathFunction } from './paths';
import { parsedText } from './parsed-text';
import type { Library, Run, Site } from './run';
import { dedented, substituted } from './templates';
import { withExpression } from './text';

/** A value that a run may set to another, and the default that the script gives it. */
export interface Default {
  /** Such as `MODEL_BUCKET`. */
  readonly name: string;
  readonly value: string;
}

/** Modules by which code is known that is pasted without its imports. */
const MODULES: ReadonlySet<string> = new Set(
  'os sys json time datetime uuid random copy argparse pathlib textwrap dataclasses boto3 sagemaker'.split(
    ' ',
  ),
);

/** Modules of which nothing is the same twice. */
const VARYING = /^(?:time|datetime|uuid|random|secrets|calendar)(?:\.|$)/;

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
    globalName: (name) => {
      if (BUILTINS.has(name)) return `builtins.${name}`;
      if (name === 'Path') return 'pathlib.Path';
      return MODULES.has(name) ? name : null;
    },
    call: (path, args, site, run) => {
      if (path.startsWith('builtins.')) {
        const name = path.slice('builtins.'.length);
        return name === 'dict.fromkeys' ? fromKeys(args.positional, site) : builtin(name, args, site, run);
      }
      if (/^(?:os\.environ\.get|os\.getenv|os\.environ\.setdefault)$/.test(path))
        return withDefault(textArgument(args, 'key', 0) ?? '', argument(args, 'default', 1), site.expression);
      return pathFunction(path, args.positional, site.expression) ?? otherFunction(path, args, site, run);
    },
    method: (self, name, args, site) => {
      if (self.kind === 'text' && (name === 'joinpath' || name === 'with_name')) {
        const folder = name === 'joinpath' ? self : pathAttribute(self, 'parent', site.expression);
        return folder === null
          ? null
          : pathFunction('os.path.join', [folder, ...args.positional], site.expression);
      }
      // What a path is made absolute by is no part of any address.
      if (self.kind === 'text' && /^(?:resolve|absolute|expanduser)$/.test(name)) return self;
      if (self.kind !== 'thing') return null;
      if (self.type === 'Template' && /^(?:safe_)?substitute$/.test(name))
        return substituted(self.attributes.get('template') ?? NONE, args, site.expression);
      return self.type === 'ArgumentParser' ? commandLine(self, name, args, site, withDefault) : null;
    },
    item: (self, key, site) =>
      self.kind === 'reference' && self.path === 'os.environ'
        ? environment(knownText(key) ?? '', site.expression)
        : null,
    attribute: (self, name, site) => {
      // A member of an enumeration is its value.
      if (name === 'value' && (self.kind === 'text' || self.kind === 'plain')) return self;
      if (self.kind === 'text') return pathAttribute(self, name, site.expression);
      return self.kind === 'thing' && self.type === 'Namespace' ? option(name, site) : null;
    },
  };
}

/** Functions of all other modules. */
function otherFunction(path: string, args: Arguments, site: Site, run: Run): Py | null {
  const [first = NONE] = args.positional;
  switch (path) {
    case 'time.sleep':
    case 'random.seed':
      return NONE;
    case 'random.choice':
      return choice(itemsOf(first)?.slice(0, 10) ?? [open(site.expression)]);
    case 'json.dumps':
      return first;
    case 'json.loads':
    case 'yaml.safe_load':
      return parsedText(first, site, run);
    case 'copy.copy':
    case 'copy.deepcopy':
      return copied(first, 0, run);
    case 'textwrap.dedent':
      return dedented(first, site.expression);
    case 'string.Template':
      return thing('Template', [['template', first]], site.expression);
    case 'types.SimpleNamespace':
    case 'argparse.Namespace':
      return thing('Namespace', args.named, site.expression);
    case 'argparse.ArgumentParser':
      return thing('ArgumentParser', [], site.expression);
    case 'dataclasses.field':
    case 'pydantic.Field':
      return defaultOfField(args, site, run);
    default:
      return VARYING.test(path) ? varying('time stamp') : null;
  }
}

function environment(name: string, expression: string): Py {
  const pieces = namedPiece(name);
  return open(expression, pieces === null ? null : withExpression(pieces, expression));
}

/** `field(default=…)`, `field(default_factory=lambda: …)`. */
function defaultOfField(args: Arguments, site: Site, run: Run): Py {
  const factory = args.named.get('default_factory');
  if (factory !== undefined) return callValue(factory, NO_ARGUMENTS, site, run);
  return argument(args, 'default', 0) ?? open(site.expression);
}

/** Deeper than any request. Levels. */
const DEEPEST_COPY = 20;

/** `copy.deepcopy(request)`: what is changed in the copy leaves the first as it is. */
function copied(value: Py, depth: number, run: Run): Py {
  if (depth > DEEPEST_COPY || !run.step()) return value;
  const copy = (inner: Py) => copied(inner, depth + 1, run);
  if (value.kind === 'list') return list(value.items.map(copy));
  if (value.kind === 'choice') return choice(value.of.map(copy));
  if (value.kind === 'thing')
    return { ...value, attributes: new Map([...value.attributes].map(([key, entry]) => [key, copy(entry)])) };
  return value.kind === 'dict'
    ? { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, copy(entry)])) }
    : value;
}
