import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildRolePolicies, isAllowed, type Level, type RoleSpec } from '../policy';
import { importText } from './index';

/** Real documents, kept beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/requests');

const probe = z.object({
  action: z.string(),
  resource: z.string(),
  context: z.optional(z.record(z.string(), z.string())),
  why: z.string(),
});
const sharedDocument = z.object({
  api: z.string(),
  kind: z.string(),
  body: z.unknown(),
  probes: z.object({
    region: z.string(),
    account: z.string(),
    allow: z.array(probe),
    deny: z.array(probe),
  }),
});
type SharedDocument = z.infer<typeof sharedDocument>;
type Probe = z.infer<typeof probe>;

const DOCUMENTS = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const text = readFileSync(resolve(FOLDER, name), 'utf8');
        return { name, document: sharedDocument.parse(JSON.parse(text)) };
      })
  : [];

function importBody({ body }: SharedDocument) {
  const result = importText(JSON.stringify(body, null, 2));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Where a document names no region or no valid account, the probes say which ones were meant. */
function specOf(document: SharedDocument, level: Level = 'least-privilege'): RoleSpec {
  const { spec } = importBody(document);
  const { region, accountId } = spec.account;
  const { probes } = document;
  const account = {
    ...spec.account,
    region: region || probes.region,
    accountId: accountId || probes.account,
  };
  return { ...spec, account, level };
}

/** Data keys are used through S3, and so does the policy allow them; the probes leave that out. */
function contextOf({ action, resource, context }: Probe): Record<string, string> {
  const region = resource.split(':')[3] ?? '';
  const isDataKey = action === 'kms:GenerateDataKey' || action === 'kms:Decrypt' || action === 'kms:Encrypt';
  return { ...(isDataKey ? { 'kms:ViaService': `s3.${region}.amazonaws.com` } : {}), ...context };
}

describe.skipIf(DOCUMENTS.length === 0)('real documents', () => {
  test.each(DOCUMENTS)('$name is recognised', ({ document }) => {
    const { apis, kind } = importBody(document);
    expect(apis).toStrictEqual([document.api.replace('Describe', 'Create')]);
    expect(kind).toBe(document.kind);
  });

  test.each(DOCUMENTS)('$name: what it needs is allowed, and nothing beside it', ({ document }) => {
    const { permissions } = buildRolePolicies(specOf(document));
    const allows = (each: Probe) =>
      isAllowed(permissions, { action: each.action, resource: each.resource, context: contextOf(each) })
        .allowed;
    expect(document.probes.allow.filter((each) => !allows(each))).toStrictEqual([]);
    expect(document.probes.deny.filter((each) => allows(each))).toStrictEqual([]);
  });

  test.each(DOCUMENTS)('$name: at the default level too, nothing is written to an input', ({ document }) => {
    const { permissions } = buildRolePolicies(specOf(document, 'recommended'));
    const writes = document.probes.deny.filter(({ action }) => /^s3:(?:Put|Delete|Abort)/.test(action));
    expect(writes.length).toBeGreaterThan(0);
    const allowed = writes.filter(
      ({ action, resource, context = {} }) => isAllowed(permissions, { action, resource, context }).allowed,
    );
    expect(allowed).toStrictEqual([]);
  });

  test.each(DOCUMENTS)(
    '$name: a placeholder is left only where an address cannot be read',
    ({ document }) => {
      const { findings } = buildRolePolicies(specOf(document));
      const unreadable = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ field }) => field ?? '');
      const left = findings.filter(({ code }) => code === 'placeholder').map(({ field }) => field ?? '');
      expect(left.filter((slot) => !unreadable.some((field) => field.startsWith(slot)))).toStrictEqual([]);
    },
  );
});
