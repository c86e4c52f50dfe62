import { expect, test } from 'vitest';
import { buildRolePolicies } from '../policy';
import { CONTAINERS } from './fixtures/containers';
import { importFaults } from './fixtures/import-faults';
import { mutated, randomFrom } from './fixtures/mutated-texts';
import { MODEL_CALL, notebookOf } from './fixtures/notebooks';
import { importFiles, importText } from './index';

const RUNS = 6_000;

test(`${RUNS} mutated notebooks, pages, scripts, templates and lists: no throw, no prototype touched, always notes that say something and a spec that a link can hold`, () => {
  let understood = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const random = randomFrom(run);
    const text = mutated(CONTAINERS[run % CONTAINERS.length] ?? '', random);
    const other = mutated(CONTAINERS[random(CONTAINERS.length)] ?? '', random);
    const further = mutated(CONTAINERS[random(CONTAINERS.length)] ?? '', random);
    const result =
      run % 10 === 0
        ? importFiles([
            { name: 'a', text },
            { name: ['b.py', 'b.tf', 'b.ipynb', 'b.yaml'][random(4)] ?? '', text: other },
            { name: 'c.tf', text: further },
          ])
        : importText(text);
    if (!result.ok) {
      expect([text, result.problem.message]).not.toStrictEqual([text, '']);
      continue;
    }
    understood += 1;
    expect([text, importFaults(`${text}${other}${further}`, result.value)]).toStrictEqual([text, []]);
    if (run % 20 === 0) buildRolePolicies(result.value.spec);
  }
  expect({}).not.toHaveProperty('polluted');
  expect(understood).toBeGreaterThan(RUNS / 3);
}, 120_000);

const PICTURE = 'iVBORw0KGgo'.repeat(200_000);

const HUGE = [
  {
    name: 'pictures in the outputs',
    text: notebookWith({ outputs: [{ data: { 'image/png': PICTURE } }] }, 5),
    ok: true,
  },
  {
    name: 'a thousand cells',
    text: notebookOf(...Array.from({ length: 1_000 }, (_, index) => `x${index} = ${index}`), MODEL_CALL),
    ok: true,
  },
  { name: 'data in a cell', text: notebookOf(`data = "${PICTURE}"`, MODEL_CALL), ok: true },
  { name: 'brackets in a cell', text: notebookOf(`x = ${'['.repeat(10_000)}`, MODEL_CALL), ok: true },
  {
    name: 'JSON that nests without end',
    text: `{"cells": ${'['.repeat(200_000)}, "nbformat": 4}`,
    ok: false,
  },
  { name: 'keys in keys of one line', text: `x: { ${'a: '.repeat(50_000)}}`, ok: false },
  { name: 'fences in a page', text: `x\n${'```\nx\n```\n'.repeat(50_000)}`, ok: false },
  { name: 'quotes of quotes', text: `${'> '.repeat(200_000)}\n\`\`\`\nx`, ok: false },
  {
    name: 'expansions of a shell',
    text: `#!/bin/sh\necho ${'${'.repeat(200_000)}${'$('.repeat(200_000)}`,
    ok: false,
  },
  { name: 'options of a command', text: `x aws ${'--a --b c '.repeat(200_000)}`, ok: false },
  { name: 'accounts without an end', text: '111122223333.dkr.ecr.'.repeat(100_000), ok: false },
  { name: 'addresses without an end', text: `x = "s3://a${':'.repeat(500_000)}x"`, ok: true },
  { name: 'objects that hold nothing', text: `[${'{},'.repeat(1_000_000)}{}]`, ok: false },
  { name: 'lists of lists', text: `[${'[],'.repeat(1_000_000)}[]]`, ok: false },
  { name: 'cells of a script', text: '# %%\nimport boto3\n'.repeat(100_000), ok: false },
  { name: 'braces in a log', text: '2026-01-01 INFO { { [\n'.repeat(50_000), ok: false },
] as const;

function notebookWith(extra: object, count: number): string {
  const cells = Array.from({ length: count }, () => ({ cell_type: 'code', source: [MODEL_CALL], ...extra }));
  return JSON.stringify({ cells, nbformat: 4 });
}

test.each(HUGE)('$name end', ({ text, ok }) => {
  expect(importText(text).ok).toBe(ok);
});
