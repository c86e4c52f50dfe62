import { expect, test } from 'vitest';
import { buildRolePolicies, unusualIn, type RoleSpec } from '../policy';
import { ORDINARY } from '../policy/fixtures/unusual-cases';
import { fixableFinding, openFindings } from './open-findings';

const NOTEBOOK: RoleSpec = { ...ORDINARY, level: 'guide', apis: ['CreateNotebookInstance'] };

function reviewed(spec: RoleSpec) {
  const built = buildRolePolicies(spec);
  const unusual = unusualIn(built);
  return { unusual, findings: built.findings, open: openFindings(built.findings, unusual) };
}

test('what is told as unusual is not told again', () => {
  const { findings, open } = reviewed(NOTEBOOK);
  for (const code of ['notebook-escalation', 'calls-everything']) {
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(open.map((finding) => finding.code)).not.toContain(code);
  }
  expect(open.map(({ code }) => code)).toContain('without-notebook-kms');
  expect(open.every(({ severity }) => severity === 'error' || severity === 'warning')).toBe(true);
});

test.each([
  { spec: NOTEBOOK, rule: 'passes-any-role', label: 'Pass this role only' },
  { spec: NOTEBOOK, rule: 'open-trust', label: 'Add aws:SourceAccount' },
  {
    spec: { ...ORDINARY, level: 'guide', scope: 'broad' } satisfies RoleSpec,
    rule: 'whole-bucket',
    label: 'Limit to what is named',
  },
  {
    spec: { ...ORDINARY, role: { maxSessionDuration: '43200' } },
    rule: 'long-session',
    label: undefined,
  },
])('$rule offers: $label', ({ spec, rule, label }) => {
  const { unusual, findings } = reviewed(spec);
  const found = unusual.find((each) => each.rule === rule);
  expect(found && fixableFinding(found, findings)?.fix?.label).toBe(label);
});

test('a fix that would leave it as it is is not offered', () => {
  const { unusual, findings } = reviewed({
    ...NOTEBOOK,
    otherAccess: [{ actions: ['iam:PassRole'], resources: ['arn:aws:iam::111122223333:role/*'], why: 'x' }],
  });
  const own = unusual.find(({ rule, field }) => rule === 'passes-any-role' && field === 'otherAccess.0');
  expect(findings.map(({ fix }) => fix?.label)).toContain('Pass this role only');
  expect(own && fixableFinding(own, findings)).toBeNull();
});
