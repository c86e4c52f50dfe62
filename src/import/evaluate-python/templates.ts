import { argument } from './arguments';
import { forEachBranch, knownText, open, text, type Arguments, type Py } from './py';
import { concatenated, mapped } from './text';

/** `Template('s3://$bucket/${prefix}').substitute(bucket=…)`. */
export function substituted(template: Py, args: Arguments, expression: string): Py {
  const [first] = args.positional;
  const given = first?.kind === 'dict' ? first.entries : new Map<string, Py>();
  return forEachBranch(template, (branch) => {
    if (branch.kind !== 'text') return open(expression);
    const parts = branch.pieces.flatMap((piece): Py[] => {
      if (typeof piece !== 'string') return [{ kind: 'text', pieces: [piece] }];
      return piece.split(/(\$\$|\$[A-Za-z_]\w*|\$\{\w+\})/).map((part): Py => {
        if (part === '$$') return text('$');
        const [, name] = /^\$\{?(\w+)\}?$/.exec(part) ?? [];
        if (name === undefined) return text(part);
        return argument(args, name) ?? given.get(name) ?? open(name);
      });
    });
    return concatenated(parts, expression);
  });
}

/** `textwrap.dedent('…')`: lines without the spaces that all of them begin with. */
export function dedented(value: Py, expression: string): Py {
  const whole = knownText(value);
  if (whole === null)
    return value.kind === 'text'
      ? mapped(value, (known) => known.replaceAll(/\n[ \t]+/g, '\n'), expression)
      : value;
  const lines = whole.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shortest = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return text(lines.map((line) => line.slice(Math.min(shortest, line.length))).join('\n'));
}
