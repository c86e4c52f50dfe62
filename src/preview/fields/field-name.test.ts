import { describe, expect, test } from 'vitest';
import { OPTIONS, SLOTS, SLOT_IDS } from '../../policy';
import { fieldName } from './field-name';

test.each([
  { field: 's3.inputs.3', name: 'Input 4' },
  { field: 's3.inputs', name: 'Inputs' },
  { field: 'images.0', name: 'Image 1' },
  { field: 'account.roleName', name: 'Role name' },
  { field: 'role.tags.0', name: 'Tag 1' },
  { field: 'vpc', name: 'Private VPC' },
  { field: 'calls', name: 'Calls from inside' },
  { field: 'otherAccess.0', name: 'Other access 1' },
  { field: 'otherAccess.0.actions.1', name: 'Other access 1' },
])('calls $field “$name”', ({ field, name }) => {
  expect(fieldName(field)).toBe(name);
});

describe.each(SLOT_IDS)('%s', (slot) => {
  test('is called by its own words, alone and by the entry', () => {
    const { one, many } = SLOTS[slot];
    expect(fieldName(slot).toLowerCase()).toBe(many.toLowerCase());
    expect(fieldName(`${slot}.1`).toLowerCase()).toBe(`${one} 2`.toLowerCase());
  });
});

test('calls a switch that it does not know by what it is', () => {
  expect(fieldName('options.unheard-of')).toBe('Options');
});

test.each(OPTIONS)('calls the switch $id by its title', ({ id, title }) => {
  expect(fieldName(`options.${id}`)).toBe(title);
});

test.each(['unheard.of', 'unheard.of.3', '', 's3', 'account'])('never shows %j as it is', (field) => {
  expect(fieldName(field)).toBe('The form');
});
