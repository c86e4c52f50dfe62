import { expect, test } from 'vitest';
import { EXPORTERS } from '../../export';
import { FORMATS, FORMAT_NAMES } from './format-names';

test('the menu names the formats as they name themselves, in their order', () => {
  expect(FORMATS.map((id) => [id, FORMAT_NAMES[id]])).toStrictEqual(
    EXPORTERS.map(({ id, label }) => [id, label]),
  );
});
