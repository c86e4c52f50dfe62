import { expect, test } from 'vitest';
import { fieldName } from './field-name';

test.each([
  { field: 's3.inputs.3', name: 'Input 4' },
  { field: 's3.inputs', name: 'Input' },
  { field: 'images.0', name: 'Image 1' },
  { field: 'account.roleName', name: 'Role name' },
  { field: 'vpc', name: 'Private VPC' },
  { field: 'unheard.of', name: 'unheard.of' },
])('calls $field “$name”', ({ field, name }) => {
  expect(fieldName(field)).toBe(name);
});
