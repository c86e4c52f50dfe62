import { OWN_PURPOSE, type Reason, type StatementOrigins } from '../../policy';

/** What a file says about one statement, in signs as they come; `commentLines` makes comments of it. */
export type Reasons = readonly Said[];

/** A sentence or a source; or words of the person who filled in the form, which are nobody else’s. */
export type Said = string | { readonly quoted: string };

/** As many sentences, and as many sources, as anyone reads above one statement. */
const MOST = 5;

/** As much of a person’s own words as a comment quotes. Characters. */
const LONGEST_WHY = 300;

/** Why a statement is there, and who says so. Nothing where nothing is known. */
export function reasonsOf(origins: StatementOrigins | undefined): Reasons {
  const reasons = [...(origins?.actions.values() ?? [])].flat();
  const sources = [...new Set(reasons.flatMap(({ source }) => source?.url ?? []))];
  return [
    ...capped<Said>(sentences(reasons), (left) => `And for ${left} more.`),
    ...(sources.length === 0 ? [] : [`Source: ${capped(sources, (left) => `${left} more`).join(', ')}`]),
  ];
}

/** Each purpose once, with the operations that ask for it. */
function sentences(reasons: readonly Reason[]): readonly Said[] {
  const own = reasons.filter(({ api }) => api === null);
  const ours = reasons.filter(({ api }) => api !== null);
  return [
    ...purposesOf(ours).map((purpose) =>
      ourSentence(
        purpose,
        ours.filter((reason) => reason.purpose === purpose),
      ),
    ),
    ...(own.length === 0 ? [] : ['Added by hand, under Other access.']),
    ...purposesOf(own).flatMap((purpose) =>
      purpose === OWN_PURPOSE ? [] : [{ quoted: shortened(purpose) }],
    ),
  ];
}

function purposesOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ purpose }) => purpose))];
}

function ourSentence(purpose: string, alike: readonly Reason[]): string {
  const apis = [...new Set(alike.flatMap(({ api }) => api ?? []))].join(', ');
  const isInferred = alike.every(({ inferred }) => inferred === true);
  return `May ${purpose} (${apis}${isInferred ? '; inferred, AWS does not say so' : ''}).`;
}

function shortened(words: string): string {
  const signs = Array.from(words);
  return signs.length > LONGEST_WHY ? `${signs.slice(0, LONGEST_WHY).join('')}…` : words;
}

function capped<Text>(texts: readonly Text[], more: (left: number) => Text): readonly Text[] {
  return texts.length <= MOST ? texts : [...texts.slice(0, MOST), more(texts.length - MOST)];
}
