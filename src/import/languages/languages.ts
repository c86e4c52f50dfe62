import { failure, type Result } from '../../policy';
import type { Document } from './document';
import { likePython, likeYaml, telltaleLines } from './evidence';
import { looksLikeHcl, readHcl } from './read-hcl';
import { readPython } from './read-python';
import { readYaml } from './read-yaml';

/** The other files that a text came with, by name. */
export type Beside = ReadonlyMap<string, string>;

/** A language that is not JSON, and how it is known and read. */
export interface LanguageRow {
  /** As people call it. */
  readonly name: string;
  /** How sure the text is in this language: 0 where nothing speaks for it, 1 where all does. */
  readonly looksLike: (text: string, lines: readonly string[]) => number;
  readonly read: (text: string, beside: Beside) => Result<Document>;
  /** Pieces of a text in this language may carry no sign of it, so it is tried whatever speaks for it. */
  readonly isTried?: true;
}

/** A part of a script is read with the files beside it. */
export const readPythonBeside: (text: string, beside: Beside) => Result<Document> = readPython;

/** Every language beside JSON. Another one is a row here; of equal evidence the first counts. */
export const LANGUAGES: readonly LanguageRow[] = [
  { name: 'Terraform', looksLike: (text) => (looksLikeHcl(text) ? 1 : 0), read: (text) => readHcl(text) },
  {
    name: 'Python',
    looksLike: (_text, lines) => likePython(lines),
    read: readPythonBeside,
    isTried: true,
  },
  {
    name: 'YAML',
    looksLike: (_text, lines) => likeYaml(lines),
    read: (text) => readYaml(text),
    isTried: true,
  },
];

/** A language that may be a text’s, and how sure that is. */
export interface Candidate {
  readonly row: LanguageRow;
  readonly weight: number;
}

/** Languages that a text may be in, the likeliest first. */
export function candidatesFor(text: string): readonly Candidate[] {
  const lines = telltaleLines(text);
  return LANGUAGES.map((row) => ({ row, weight: row.looksLike(text, lines) }))
    .filter(({ row, weight }) => weight > 0 || row.isTried === true)
    .toSorted((one, other) => other.weight - one.weight);
}

/** No language fits. */
export const NOT_UNDERSTOOD: Result<never> = failure('not-understood', 'We can’t tell what this is.');
