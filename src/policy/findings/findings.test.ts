import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES, LATER, MORE, SILENCES, clean, type FindingCase } from '../fixtures/finding-cases';
import {
  API_NAMES,
  buildRolePolicies,
  withOwnChecks,
  type ApiName,
  type Finding,
  type RoleSpec,
  type Severity,
} from '../index';

const ALL: readonly FindingCase[] = [...CASES, ...MORE, ...LATER];

const findingsOf = (spec: RoleSpec): readonly Finding[] => withOwnChecks(spec, buildRolePolicies(spec));
const codesOf = (spec: RoleSpec): string[] => findingsOf(spec).map(({ code }) => code);

describe('findings', () => {
  test.each(ALL)('$code when $when', ({ code, severity, spec, field, fixed }) => {
    const found = findingsOf(spec).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.severity)).toContain(severity);
    const finding = found.find((each) => each.field === field) ?? found[0];
    if (field !== undefined) expect(finding?.field).toBe(field);
    if (fixed !== undefined) expect(finding?.fix?.apply(spec)).toMatchObject(fixed);
  });

  test.each(SILENCES)('no $code when $when', ({ code, spec }) => {
    expect(codesOf(spec)).not.toContain(code);
  });

  /** What a role is told of which nothing is wrong. */
  const TOLD: Partial<Record<ApiName, readonly string[]>> = {
    CreateTrainingJob: ['sdk-role-check'],
    CreateHyperParameterTuningJob: ['trust-unconditioned', 'sdk-role-check'],
    CreateNotebookInstance: ['trust-unconditioned'],
    CreateTransformJob: ['runs-as-model-role'],
    CreateEndpointConfig: ['runs-as-model-role'],
  };

  test.each(API_NAMES)('a clean %s is told only what it can choose', (api) => {
    expect(codesOf(clean(api))).toStrictEqual(TOLD[api] ?? []);
  });

  test('each rule has a case here', () => {
    const folder = new URL('.', import.meta.url);
    const rules = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const codes = rules.flatMap((text) => [...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code));
    const tried = new Set(ALL.map(({ code }) => code));
    // Nothing reaches these two today: conditions can be written, and trust policies are short.
    const unreached = ['condition-dropped', 'trust-too-large'];
    expect([...new Set(codes)].filter((code) => !tried.has(code ?? '')).toSorted()).toStrictEqual(unreached);
  });

  test('the gravest come first', () => {
    const order: Severity[] = ['error', 'warning', 'suggestion', 'info'];
    const base = clean('CreateTrainingJob');
    const entries = {
      ...base.entries,
      's3.inputs': [{ text: 's3://raw/train' }, { text: 'nonsense' }],
      images: [],
    };
    const spec: RoleSpec = { ...base, entries };
    const ranks = findingsOf(spec).map(({ severity }) => order.indexOf(severity));
    expect(ranks).toStrictEqual(ranks.toSorted((a, b) => a - b));
  });

  test('every finding is written for a person: a short title, and sentences', () => {
    const all: Finding[] = ALL.flatMap(({ spec }) => [...findingsOf(spec)]);
    for (const { title, message } of all) {
      expect(title.length).toBeLessThan(36);
      // Names of actions keep their own spelling, also at the beginning.
      expect(message).toMatch(/^(?:[\p{Lu}“<]|[a-z0-9-]+:).*[.?]$/u);
    }
  });
});
