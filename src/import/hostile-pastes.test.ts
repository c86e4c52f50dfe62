import { expect, test } from 'vitest';
import { buildRolePolicies, parseRoleSpec, type RoleSpec } from '../policy';
import { OTHER_REQUESTS } from './fixtures/other-requests';
import { REFUSALS } from './fixtures/refusals';
import { SCRIPTS } from './fixtures/scripts';
import { TEMPLATES } from './fixtures/templates';
import {
  callback,
  condition,
  emr,
  lambda,
  model,
  pipelineOf,
  processing,
  register,
  training,
  transform,
  tuning,
} from './fixtures/pipelines';
import { TRAINING_JOBS } from './fixtures/training-jobs';
import { OPERATIONS } from './fixtures/operations';
import { comparePolicy, importText, mergeSpecs } from './index';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:*'], Resource: 'arn:aws:s3:::acme/*' },
    {
      Effect: 'Deny',
      NotAction: 'kms:Decrypt',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
});

const PIPELINE = pipelineOf(
  processing(),
  condition(training(), tuning(), model(), transform, register),
  lambda,
  callback,
  emr,
);

/** A definition by itself, as text in its request, and in a script. */
const PIPELINES = [
  PIPELINE.PipelineDefinition,
  JSON.stringify(PIPELINE),
  `from sagemaker.train import ModelTrainer\nsm.create_pipeline(RoleArn=role, PipelineDefinition=json.dumps(${PIPELINE.PipelineDefinition}))`,
];

/** Every kind of paste, by turns. */
const KINDS: readonly (readonly string[])[] = [
  [...TRAINING_JOBS, ...OTHER_REQUESTS].map(({ text }) => text),
  OPERATIONS.map(({ request, answer }) => JSON.stringify({ ...request, ...answer })),
  PIPELINES,
  SCRIPTS.map(({ text }) => text),
  TEMPLATES.map(({ text }) => text),
  REFUSALS.map(({ text }) => text),
  [POLICY],
];

const RUNS = 100_000;

/** What is put in: what ends, opens and nests in one of the languages, and what JavaScript knows by name. */
const SPLICES = [
  '"__proto__": {"polluted": true},',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '"""',
  '\\',
  '\\u0000',
  '\n',
  '\t',
  '\u0000',
  '\uD800',
  '\u202E',
  ',',
  ':',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!Ref ',
  '!Sub ',
  '${',
  '}}',
  '<<: ',
  '# ',
  '//',
  '/*',
  '|\n',
  '>-\n',
  '%7B',
  '$.',
  '.$',
  "f'",
  'r"',
  'b"',
  '**',
  'null',
  'None',
  'NaN',
  '1e999',
  's3://',
  'arn:',
  'arn:aws:iam::',
  'is not authorized to perform: ',
  'AWS::SageMaker::Model',
  '{"Get": "Steps.Train.ModelArtifacts.S3ModelArtifacts"}',
  '{"Get": "Parameters.Data"}',
  '{"Std:Join": {"On": "/", "Values": ["s3:/", ',
  '{"Fn::Join": ["", [',
  '"Steps": [{"Type": "Training", "Arguments": {',
  '${Data}',
  '<data bucket>',
  '\uE000',
] as const;

/** A small generator of its own, so that a failure can be repeated from its seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const at = random(result.length + 1);
    const length = random(3) === 0 ? random(40) : random(3);
    const splice = SPLICES[random(SPLICES.length)] ?? '';
    const from = random(result.length + 1);
    const change = [
      () => result.slice(0, at) + result.slice(at + length),
      () => result.slice(0, at) + splice + result.slice(at),
      () => result.slice(0, at) + splice + result.slice(at + length),
      () => result.slice(0, at) + result.slice(from, from + random(60)) + result.slice(at),
      () => (random(8) === 0 ? result.slice(0, at) : result),
    ][random(5)];
    result = change?.() ?? result;
  }
  return result;
}

const PROTOTYPES = [Object.prototype, Array.prototype, Map.prototype, Function.prototype, String.prototype];
const namesOf = () => PROTOTYPES.map((prototype) => Object.getOwnPropertyNames(prototype).join());

test(`${RUNS} mutated pastes: no throw, no prototype touched, always a spec that a link can hold`, () => {
  const before = namesOf();
  let spec: RoleSpec | null = null;
  let understood = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const random = randomFrom(run);
    const texts = KINDS[run % KINDS.length] ?? [];
    const text = mutated(texts[random(texts.length)] ?? '', random);
    const result = importText(text);
    if (!result.ok) continue;
    understood += 1;
    // The rest of the way is dear: a sample of it will do.
    if (run % 50 > 4) continue;
    spec = mergeSpecs(spec === null || run % 350 === 0 ? result.value.spec : spec, result.value.spec);
    expect([text, parseRoleSpec(spec).ok, parseRoleSpec(result.value.spec).ok]).toStrictEqual([
      text,
      true,
      true,
    ]);
    buildRolePolicies(result.value.spec);
    if (result.value.policies !== undefined) comparePolicy(result.value.policies, result.value.spec);
  }
  expect(namesOf()).toStrictEqual(before);
  // Otherwise the mutations were too wild to get far.
  expect(understood).toBeGreaterThan(RUNS / 5);
}, 300_000);
