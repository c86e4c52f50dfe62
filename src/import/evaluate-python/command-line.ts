import { namedPiece } from '../languages/pieces';
import { textArgument } from './arguments';
import { NONE, knownText, list, open, thing, type Arguments, type Py, type Thing } from './py';
import type { Site } from './run';

/** Gives a value that a run may set its default, and keeps a note of it. */
export type WithDefault = (name: string, value: Py | undefined, expression: string) => Py;

/** `argparse`: options are their defaults; those without one are open, under their names. */
export function commandLine(
  self: Thing,
  name: string,
  args: Arguments,
  { expression }: Site,
  withDefault: WithDefault,
): Py | null {
  if (name === 'add_argument') {
    const flags = args.positional.map((each) => knownText(each) ?? '');
    // `-b` is short for what stands beside it.
    const flag = flags.find((each) => /^(?:--)?\w/.test(each)) ?? flags[0] ?? '';
    const own = textArgument(args, 'dest') ?? flag.replace(/^-+/, '').replaceAll('-', '_');
    self.attributes.set(`=${own}`, withDefault(flag, args.named.get('default'), `args.${own}`));
    return NONE;
  }
  if (name === 'set_defaults') {
    for (const [own, value] of args.named)
      self.attributes.set(`=${own}`, withDefault(own, value, `args.${own}`));
    return NONE;
  }
  if (name !== 'parse_args' && name !== 'parse_known_args') return name.startsWith('add_') ? self : null;
  const options = [...self.attributes].map(([each, value]): [string, Py] => [each.slice(1), value]);
  const parsed = thing('Namespace', options, expression);
  return name === 'parse_args' ? parsed : list([parsed, list([])]);
}

/** An option that the script does not define. */
export function option(name: string, { expression }: Site): Py {
  return open(expression, namedPiece(name));
}
