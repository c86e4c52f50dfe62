import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { REVISION } from '../policy';
import { roleSpecSchema } from '../policy/parse-role-spec';
import { LINKS_V3 } from './fixtures/frozen-rows';
import { readV3 } from './versions/v3';

type Schema = Record<string, unknown>;

const PLACE = '../../docs/link-v3.schema.json';

/** An object that lists others, as links write it. */
const MANIFEST = {
  type: 'object',
  properties: { text: { type: 'string' }, kind: { const: 'object' }, manifest: { const: true } },
  required: ['text', 'kind', 'manifest'],
  additionalProperties: false,
};

/** What the page takes, with what `readV3` adds: nothing unknown, entries as texts alone, and known revisions. */
function linkSchema(): Schema {
  return z.toJSONSchema(roleSpecSchema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false;
      if (path.join('.') === 'properties.revision')
        Object.assign(jsonSchema, { type: 'integer', minimum: 1, maximum: REVISION });
      if (/^properties\.entries\.properties\.[^/]+\.items$/.test(path.join('.'))) {
        const { ...entry } = jsonSchema;
        for (const name of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, name);
        Object.assign(jsonSchema, { anyOf: [{ type: 'string' }, entry, MANIFEST] });
      }
    },
  });
}

describe('docs/link-v3.schema.json', () => {
  test('is what the page reads', async () => {
    await expect(`${JSON.stringify(linkSchema(), null, 2)}\n`).toMatchFileSnapshot(PLACE);
  });

  const schema = z.fromJSONSchema(linkSchema());

  test('takes a manifest, as links write it', () => {
    const written = { entries: { 's3.inputs': [{ text: 's3://x/list', kind: 'object', manifest: true }] } };
    expect(schema.safeParse(written).success).toBe(true);
    expect(readV3(written).ok).toBe(true);
  });

  test.each(LINKS_V3)('takes the link “$name”', ({ written }) => {
    expect(schema.safeParse(written).error?.issues ?? []).toStrictEqual([]);
  });

  test.each([
    { revision: REVISION + 1 },
    { apis: ['CreateQuantumJob'] },
    { networks: [] },
    { level: 'strict' },
    { entries: { 'fsx.volumes': ['x'] } },
    { entries: { images: [7] } },
    { entries: { images: [{ text: 'x', owner: 'y' }] } },
    { entries: { 's3.inputs': [{ text: 's3://x/', kind: 'folder', manifest: true }] } },
    { options: { 'spot-capacity': true } },
    { account: { organization: 'o-1' } },
    { vpc: 'yes' },
  ])('refuses %j, as the page does', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
    expect(readV3(value).ok).toBe(false);
  });
});
