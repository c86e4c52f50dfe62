import type { ImportPart } from '../../import';
import { counted } from '../../screen';

/** What the parts are called: `cell` where they are “Cell 1”, “Cell 2”; else `file` or `part`. */
function partNoun(parts: readonly ImportPart[]): string {
  const words = new Set(parts.map(({ name }) => /^([A-Za-z]+) \d+$/.exec(name)?.[1] ?? ''));
  const [word = ''] = words;
  if (words.size === 1 && word !== '') return word.toLowerCase();
  return parts.every(({ name }) => name.includes('.')) ? 'file' : 'part';
}

/** What a text is in, and how many parts that has, such as `Jupyter notebook · 14 cells`; nothing for files, which are named anyway. */
export function containerWords(container: string, parts: readonly ImportPart[]): string {
  if (/^\d/.test(container)) return '';
  return parts.length === 0 ? container : `${container} · ${counted(parts.length, partNoun(parts))}`;
}

/** What became of them, such as `12 cells read, 2 set aside`. */
export function partSummary(parts: readonly ImportPart[]): string {
  const having = (state: ImportPart['state']) => parts.filter((part) => part.state === state).length;
  const [read, aside, faulty] = [having('read'), having('set-aside'), having('faulty')];
  return [
    `${counted(read, partNoun(parts))} read`,
    ...(aside > 0 ? [`${aside} set aside`] : []),
    ...(faulty > 0 ? [`${faulty} with a fault`] : []),
  ].join(', ');
}

/** Parts that were set aside for one reason. */
export interface AsideGroup {
  /** Such as `Cells 2, 5 and 7`. */
  readonly names: string;
  readonly message: string;
}

/** Groups what was set aside by the reason, in the order of the first of each. */
export function asideGroups(parts: readonly ImportPart[]): readonly AsideGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, state, message } of parts) {
    if (state !== 'set-aside') continue;
    const names = groups.get(message);
    if (names === undefined) groups.set(message, [name]);
    else names.push(name);
  }
  return [...groups].map(([message, names]) => ({ names: joined(names), message }));
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** `Cell 2` and `Cell 5` are `Cells 2 and 5`. */
function joined(names: readonly string[]): string {
  const numbered = names.map((name) => /^([A-Za-z]+) (\d+)$/.exec(name));
  const words = new Set(numbered.map((found) => found?.[1] ?? ''));
  const [word = ''] = words;
  if (names.length === 1 || words.size > 1 || word === '') return AND.format(names);
  return `${word}s ${AND.format(numbered.map((found) => found?.[2] ?? ''))}`;
}
