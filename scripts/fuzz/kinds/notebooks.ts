import { z } from 'zod';
import { importFiles, type NamedText } from '../../../src/import';
import { CELLS, CONTAINERS } from '../../../src/import/fixtures/containers';
import { mutated, randomFrom, type Random } from '../../../src/import/fixtures/mutated-texts';
import { notebookOf } from '../../../src/import/fixtures/notebooks';
import { faultIn } from '../checks';
import { fromSeed } from '../from-seed';
import { IMPORT_CHECKS } from '../import-checks';
import { kindOf } from '../kind';
import { oneOf, spoiltText } from '../spoilt-texts';
import { smallerJson } from '../smaller';

/** A notebook of a few cells, some with faults; at times the file has faults too. */
function notebookFile(random: Random): string {
  const cells = Array.from({ length: 1 + random(5) }, () => {
    const cell = oneOf(CELLS, random) ?? '';
    return random(2) === 0 ? spoiltText(cell, oneOf(CELLS, random) ?? '', random) : cell;
  });
  const notebook = notebookOf(...cells);
  return random(3) === 0 ? mutated(notebook, random) : notebook;
}

const ENDINGS = ['py', 'tf', 'ipynb', 'yaml', 'json', 'sh', 'md', 'txt'] as const;

/** A notebook, at times with other files that it may name. */
function filesOf(seed: number): NamedText[] {
  const random = randomFrom(seed);
  const files = [{ name: 'a.ipynb', text: notebookFile(random) }];
  while (files.length < 4 && random(3) === 0) {
    const name = `${oneOf(['train', 'inference', 'main'], random)}.${oneOf(ENDINGS, random)}`;
    files.push({ name, text: mutated(oneOf(CONTAINERS, random) ?? '', random) });
  }
  return files;
}

const files = z.array(z.object({ name: z.string(), text: z.string() }));

function* smallerFiles(input: readonly NamedText[]): Generator<NamedText[]> {
  for (const each of smallerJson(input)) {
    const read = files.safeParse(each);
    if (read.success) yield read.data;
  }
}

/** Files as they are dropped: a notebook first. */
export const notebooks = kindOf<NamedText[]>(files, fromSeed({ make: filesOf, smaller: smallerFiles }), {
  import: (input) =>
    faultIn(IMPORT_CHECKS, {
      text: input.map(({ name, text }) => `${name}\n${text}`).join('\n'),
      result: importFiles(input),
    }),
});
