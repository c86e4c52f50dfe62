import { forEachBranch, knownText, list, NONE, open, text, thing, type Py } from './py';
import { splitText } from './split';
import { concatenated, joinedPath } from './text';

/** Functions that leave the text of a path as it is, as far as anybody can tell. */
const SAME =
  /^os\.(?:path\.(?:abspath|realpath|expanduser|expandvars|normpath)|fspath)$|^urllib\.parse\.(?:quote|unquote)(?:_plus)?$/;

/** What functions of `os.path`, `pathlib` and `urllib.parse` give; null for all others. */
export function pathFunction(path: string, given: readonly Py[], expression: string): Py | null {
  const [first = NONE, second = NONE] = given;
  if (/^(?:os\.path|posixpath)\.join$|^(?:pathlib\.)?(?:Pure)?(?:Posix)?Path$/.test(path))
    return joinedPath(given, expression);
  if (SAME.test(path)) return first;
  switch (path.replace('posixpath', 'os.path')) {
    case 'os.path.basename':
      return pathAttribute(first, 'name', expression);
    case 'os.path.dirname':
      return pathAttribute(first, 'parent', expression);
    case 'os.path.splitext':
      return splitName(first, expression);
    case 'os.path.split':
      return list([
        pathAttribute(first, 'parent', expression) ?? open(expression),
        pathAttribute(first, 'name', expression) ?? open(expression),
      ]);
    case 'urllib.parse.urljoin':
      return urlJoined(first, second, expression);
    case 'urllib.parse.urlparse':
    case 'urllib.parse.urlsplit':
      return forEachBranch(first, (url) => parsedUrl(url, expression));
    default:
      return null;
  }
}

/** `path.name`, `path.parent` and the like, of a text; null for what no path has. */
export function pathAttribute(value: Py, name: string, expression: string): Py | null {
  if (!['name', 'parent', 'stem', 'suffix'].includes(name)) return null;
  return forEachBranch(value, (path) => {
    const parts = path.kind === 'text' ? splitAtLast(path, '/', expression) : null;
    if (parts === null) return open(expression);
    if (name === 'parent') return parts.before;
    if (name === 'name') return parts.after;
    const [stem, suffix] = partsOfName(parts.after, expression);
    return (name === 'stem' ? stem : suffix) ?? open(expression);
  });
}

function splitAtLast(value: Py, sign: string, expression: string): { before: Py; after: Py } | null {
  if (value.kind !== 'text') return null;
  const args = { positional: [text(sign)], named: new Map(), rest: null };
  const parts = splitText(value, 'rpartition', args, expression);
  const [before, , after] = parts.kind === 'list' ? parts.items : [];
  return before === undefined || after === undefined ? null : { before, after };
}

/** A name and its ending: `model` and `.tar` of `model.tar`. */
function partsOfName(value: Py, expression: string): readonly Py[] {
  const whole = knownText(value);
  const at = whole?.lastIndexOf('.') ?? -1;
  if (whole === null) return [open(expression), open(expression)];
  return at <= 0 ? [value, text('')] : [text(whole.slice(0, at)), text(whole.slice(at))];
}

function splitName(value: Py, expression: string): Py {
  return forEachBranch(value, (path) => list(partsOfName(path, expression)));
}

/** A path that begins with a slash begins anew below the host; all others stand in for what is after the last slash. */
function urlJoined(base: Py, path: Py, expression: string): Py {
  const parts = splitAtLast(base, '/', expression);
  const known = knownText(path);
  if (parts === null || known?.startsWith('/') === true || /^\w+:/.test(known ?? ''))
    return known !== null && /^\w+:/.test(known) ? path : open(expression);
  return concatenated([parts.before, text('/'), path], expression);
}

/** `s3://bucket/key`: its bucket is `netloc`, its key is `path`. */
function parsedUrl(url: Py, expression: string): Py {
  if (url.kind !== 'text') return open(expression);
  const args = {
    positional: [text('/')],
    named: new Map([['maxsplit', { kind: 'plain', value: 3 } as const]]),
    rest: null,
  };
  const rows = splitText(url, 'split', args, expression);
  const [scheme, empty, host, path] = rows.kind === 'list' ? rows.items : [];
  const known = knownText(scheme);
  if (known === null || !known.endsWith(':') || knownText(empty) !== '' || host === undefined)
    return open(expression);
  return thing(
    'ParseResult',
    [
      ['scheme', text(known.slice(0, -1))],
      ['netloc', host],
      ['hostname', host],
      ['path', path === undefined ? text('') : concatenated([text('/'), path], expression)],
    ],
    expression,
  );
}
