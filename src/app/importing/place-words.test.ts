import { expect, test } from 'vitest';
import { placeOf } from './place-words';

test.each([
  { path: 'RoleArn', place: 'cell 3, line 2', is: 'Cell 3, line 2 · RoleArn' },
  { path: 'RoleArn', place: 'launch.py, line 2', is: 'launch.py, line 2 · RoleArn' },
  { path: '', place: 'line 2', is: 'Line 2' },
  { path: 'RoleArn', place: undefined, is: 'RoleArn' },
  { path: 'x()', place: 'train.py', is: 'train.py', value: 'x()' },
  { path: 'train.py', place: 'job.py', is: 'job.py', message: 'train.py runs as the role.' },
  { path: '', place: undefined, is: '' },
])('$place, $path: “$is”', ({ path, place, is, value = '', message = '' }) => {
  const where = place === undefined ? {} : { place };
  expect(placeOf({ kind: 'read', path, value, message, ...where })).toBe(is);
});
