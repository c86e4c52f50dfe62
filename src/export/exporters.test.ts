import { expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { finishedRole } from './finished-role';
import { EXPORTERS, FORMAT_IDS } from './index';

test('each format has an id and a file of its own', () => {
  expect(new Set(FORMAT_IDS).size).toBe(EXPORTERS.length);
  expect(new Set(EXPORTERS.map(({ filename }) => filename)).size).toBe(EXPORTERS.length);
});

/** Text alone cannot ask: it shows what stands for the account. */
const ASKS = { json: 'AWS-IMAGE-ACCOUNT', others: 'Id of the account of the AWS image in your region' };

test.each(EXPORTERS)('$label asks for the account of AWS’s image while the region is open', (exporter) => {
  const image = { text: '<aws image account>.dkr.ecr.<region>.amazonaws.com/lda:1' };
  const spec: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateModel'], entries: { images: [image] } };
  const text = exporter.render(finishedRole(buildRolePolicies(spec)));
  expect(text).toContain(exporter.language === 'json' ? ASKS.json : ASKS.others);
});
