import { describe, expect, test } from 'vitest';
import { importText, mergeSpecs, type Imported } from '../../import';
import { REFUSALS } from '../../import/fixtures/refusals';
import { SCRIPTS } from '../../import/fixtures/scripts';
import { TRAINING_JOBS } from '../../import/fixtures/training-jobs';
import { emptyRoleSpec, withEntries, type RoleSpec } from '../../policy';
import { EXAMPLES } from '../../examples';
import { fromSent, toSent } from './sent-import';

const FORMS = [emptyRoleSpec(), ...EXAMPLES.map(({ spec }) => spec)];
const CASES = [...SCRIPTS, ...TRAINING_JOBS, ...REFUSALS].map(({ name, text }) => ({ name, text }));

/** What helps against a refusal depends on the form, and refusals are short: the page itself reads them. */
const REQUESTS = CASES.filter(({ text }) => understood(text).denied === undefined);

function understood(text: string): Imported {
  const read = importText(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** As it arrives from a worker. */
function sent(imported: Imported): Imported {
  return fromSent(structuredClone(toSent(imported)), mergeSpecs);
}

/** The form with everything that is offered. */
function withAll({ notes }: Imported, form: RoleSpec): RoleSpec {
  return notes.reduce((spec, { add }) => add?.(spec) ?? spec, form);
}

describe('what comes from a worker', () => {
  test.each(CASES)('says the same: $name', ({ text }) => {
    const imported = understood(text);
    const bare = ({ runsAs, notes, ...each }: Imported) => ({
      ...each,
      notes: notes.map(({ add: _add, ...note }) => note),
      places: runsAs?.map(({ add: _add, ...place }) => place),
    });
    expect(bare(sent(imported))).toStrictEqual(bare(imported));
  });

  test.each(REQUESTS)('adds the same to every form: $name', ({ text }) => {
    const imported = understood(text);
    for (const form of FORMS) {
      expect(withAll(sent(imported), form)).toStrictEqual(withAll(imported, form));
      const added = ({ runsAs = [] }: Imported) => runsAs.map(({ add }) => add(form));
      expect(added(sent(imported))).toStrictEqual(added(imported));
    }
  });
});

describe('the places where code may run', () => {
  const [text] = CASES.map((each) => each.text);
  const place = { title: '', hint: '' };
  const imported: Imported = {
    ...understood(text ?? ''),
    runsAs: [
      { ...place, id: 'elsewhere', add: (spec) => spec },
      { ...place, id: 'notebook', add: (spec) => ({ ...spec, calls: ['CreateModel'] }) },
      {
        ...place,
        id: 'studio',
        add: (spec) => withEntries(spec, [{ slot: 's3.inputs', entry: { text: 's3://acme-ml/' } }]),
      },
    ],
  };

  test.each([0, 1, 2])('place %i adds the same', (at) => {
    for (const form of FORMS)
      expect(sent(imported).runsAs?.[at]?.add(form)).toStrictEqual(
        mergeSpecs(form, imported.runsAs?.[at]?.add(emptyRoleSpec()) ?? form),
      );
  });

  test('elsewhere adds nothing', () => {
    for (const form of FORMS) expect(sent(imported).runsAs?.[0]?.add(form)).toStrictEqual(form);
  });

  test('an import without them has none afterwards', () => {
    const [refusal] = REFUSALS;
    expect(sent(understood(refusal?.text ?? ''))).not.toHaveProperty('runsAs');
  });
});
