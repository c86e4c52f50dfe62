import { expect, test } from 'vitest';
import type { ImportNote } from '../../import';
import { groupedNotes, groupedOffers } from './grouped-notes';

function note(parts: Partial<ImportNote>): ImportNote {
  return { kind: 'unresolved', path: '', value: '', message: '', ...parts };
}

test('what is said of several values is said once, with each value and its places', () => {
  const said = 'Only the deployment knows this.';
  const grouped = groupedNotes([
    note({ value: 'role()', path: 'RoleArn', place: 'cell 3, line 2', message: said }),
    note({ value: 'other', message: 'Something else.' }),
    note({ value: 'role()', path: 'ExecutionRoleArn', place: 'cell 5, line 1', message: said }),
    note({ value: 'bucket', path: 'S3Uri', message: said }),
    note({ value: 'bucket', path: 'S3Uri', message: said }),
  ]);
  expect(grouped).toStrictEqual([
    {
      message: said,
      of: [
        {
          value: 'role()',
          places: ['Cell 3, line 2 · RoleArn', 'Cell 5, line 1 · ExecutionRoleArn'],
        },
        { value: 'bucket', places: ['S3Uri'] },
      ],
    },
    { message: 'Something else.', of: [{ value: 'other', places: [] }] },
  ]);
});

test('what one value is offered for stands together', () => {
  const input = note({ value: 's3://acme/x', slot: 's3.inputs' });
  const key = note({ value: 'alias/x', slot: 'kms.volumes' });
  const output = note({ value: 's3://acme/x', slot: 's3.outputs' });
  const elsewhere = note({ value: 's3://acme/x', path: 'HyperParameters.x' });
  expect(groupedOffers([input, key, output, elsewhere])).toStrictEqual([[input, output], [key], [elsewhere]]);
});
