import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import {
  MOST_STATES,
  beginHistory,
  goTo,
  presentState,
  record,
  redo,
  redoName,
  undo,
  undoName,
  type FormHistory,
} from './history';

const START = beginHistory(emptyRoleSpec(), 'Empty form');

const withInputs = (...texts: string[]): RoleSpec => ({
  ...emptyRoleSpec(),
  entries: { 's3.inputs': texts.map((text) => ({ text })) },
});
const withRegion = (region: string): RoleSpec => {
  const spec = emptyRoleSpec();
  return { ...spec, account: { ...spec.account, region } };
};
const names = ({ states }: FormHistory) => states.map(({ name }) => name);
const after = (...specs: RoleSpec[]) => specs.reduce((history, spec) => record(history, spec), START);

describe('record', () => {
  test.each([
    { what: 'typing in one field', specs: [withRegion('e'), withRegion('eu')], told: ['Region: eu'] },
    {
      what: 'typing in one row',
      specs: [withInputs('s'), withInputs('s3://a/')],
      told: ['Added s3://a/ to inputs'],
    },
    {
      what: 'a blank row and what is typed in it',
      specs: [withInputs('s3://a/'), withInputs('s3://a/', ''), withInputs('s3://a/', 's3://b/')],
      told: ['Added s3://a/ to inputs', 'Added s3://b/ to inputs'],
    },
    {
      what: 'a row removed, and the one that took its place changed',
      specs: [withInputs('s3://a/', 's3://b/'), withInputs('s3://b/'), withInputs('s3://c/')],
      told: ['Added 2 entries to inputs', 'Removed s3://a/ from inputs', 'Changed s3://c/ in inputs'],
    },
    { what: 'typing that is taken back', specs: [withRegion('eu'), emptyRoleSpec()], told: [] },
    { what: 'nothing', specs: [emptyRoleSpec()], told: [] },
    { what: 'only a blank row', specs: [withInputs('')], told: [] },
  ])('of $what makes $told', ({ specs, told }) => {
    const history = after(...specs);
    expect(names(history)).toStrictEqual(['Empty form', ...told]);
    expect(presentState(history).spec).toStrictEqual(specs.at(-1));
  });

  test('takes a name of its own, and the same field starts anew after it', () => {
    const loaded = record(START, withRegion('eu-west-1'), 'Imported: notebook');
    expect(names(record(loaded, withRegion('eu-west-2')))).toStrictEqual([
      'Empty form',
      'Imported: notebook',
      'Region: eu-west-2',
    ]);
  });

  test(`keeps the last ${MOST_STATES} states`, () => {
    const regions = Array.from({ length: 50 }, (_, number) => `region-${number}`);
    const history = regions.reduce((sum, region) => record(sum, withRegion(region), region), START);
    expect(names(history)).toStrictEqual(regions.slice(-MOST_STATES));
    expect(new Set(history.states.map(({ id }) => id)).size).toBe(MOST_STATES);
  });

  test('after Undo forgets what was undone', () => {
    const history = undo(after(withInputs('s3://a/'), withRegion('eu')));
    expect(redoName(history)).not.toBeNull();
    const other = record(history, { ...withInputs('s3://a/'), vpc: true });
    expect(redoName(other)).toBeNull();
    expect(names(other)).toStrictEqual(['Empty form', 'Added s3://a/ to inputs', 'Private VPC: on']);
  });

  test('does not add to a state that somebody went back to', () => {
    const back = undo(after(withRegion('eu'), { ...withRegion('eu'), vpc: true }));
    expect(names(record(back, withRegion('eu-west-1')))).toStrictEqual([
      'Empty form',
      'Region: eu',
      'Region: eu-west-1',
    ]);
  });
});

describe('undo and redo', () => {
  const history = after(withRegion('eu'), { ...withRegion('eu'), vpc: true });

  test('walk through the states, and stop at the ends', () => {
    const once = undo(history);
    expect(presentState(once).spec).toStrictEqual(withRegion('eu'));
    expect(presentState(undo(undo(once))).spec).toStrictEqual(emptyRoleSpec());
    expect(presentState(redo(redo(once))).spec.vpc).toBe(true);
  });

  test('are named by what they would change', () => {
    expect([undoName(history), redoName(history)]).toStrictEqual(['Private VPC: on', null]);
    expect([undoName(undo(history)), redoName(undo(history))]).toStrictEqual([
      'Region: eu',
      'Private VPC: on',
    ]);
    expect(undoName(START)).toBeNull();
  });

  test('go to any state by its id, and stay where it is gone', () => {
    const [first] = history.states;
    expect(presentState(goTo(history, first?.id ?? -1)).spec).toStrictEqual(emptyRoleSpec());
    expect(goTo(history, 99)).toBe(history);
  });
});
