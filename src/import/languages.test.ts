import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { importText, mergeSpecs } from './index';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const QUOTES = ["'", '"', "'''", '"""'] as const;

/** A value as a Python literal, with the quotes that a number picks. */
function python(value: Json, pick: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return pythonText(value, QUOTES[pick % QUOTES.length] ?? "'");
  if (isList(value)) return `[${value.map((entry) => `${python(entry, pick + 1)},`).join(' ')}]`;
  const fields = Object.entries(value).map(
    ([name, entry]) => `${python(name, pick)}: ${python(entry, pick + 1)}`,
  );
  return `{${fields.join(',\n  ')}}`;
}

function pythonText(text: string, quote: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"');
  return quote + escaped.replaceAll('\n', '\\n') + quote;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function smallFirst(value: Json): Json {
  if (isList(value)) return value.map((entry) => smallFirst(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      smallFirst(entry),
    ]),
  );
}

const key = fc.stringMatching(/^[a-zA-Z0-9 _'"=+.,~!/-]{0,20}$/).map((text) => text.trim());
const address = key.map((text) => `s3://acme/${text}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const request = fc.record(
  {
    TrainingJobName: fc.constant('x'),
    RoleArn: fc.constantFrom('arn:aws:iam::012345678901:role/path/Acme', ''),
    AlgorithmSpecification: fc.record(
      {
        TrainingImage: maybe(
          fc.constantFrom('111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1', 'public.ecr.aws/x/y'),
        ),
      },
      { noNullPrototype: true },
    ),
    InputDataConfig: fc.array(
      fc.record(
        {
          ChannelName: fc.string({ maxLength: 5 }),
          DataSource: fc.record(
            {
              S3DataSource: fc.record(
                { S3DataType: fc.constantFrom('S3Prefix', 'ManifestFile'), S3Uri: address },
                { noNullPrototype: true },
              ),
            },
            { noNullPrototype: true },
          ),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 4 },
    ),
    OutputDataConfig: fc.record(
      { S3OutputPath: maybe(address), KmsKeyId: maybe(fc.uuid()) },
      { noNullPrototype: true },
    ),
    EnableManagedSpotTraining: fc.boolean(),
    StoppingCondition: fc.record({ MaxRuntimeInSeconds: fc.integer() }, { noNullPrototype: true }),
    VpcConfig: maybe(fc.record({ Subnets: fc.array(fc.constant('subnet-1')) }, { noNullPrototype: true })),
  },
  { noNullPrototype: true },
);

function specOf(text: string) {
  const result = importText(text);
  return result.ok ? result.value.spec : `${result.problem.message}\n${text}`;
}

describe('the same request, whatever the language', () => {
  test.each([
    { language: 'JSON on many lines', write: (value: Json) => JSON.stringify(value, null, 2) },
    { language: 'JSON with small first letters', write: (value: Json) => JSON.stringify(smallFirst(value)) },
    {
      language: 'JSON below the name of its API',
      write: (value: Json) => JSON.stringify({ CreateTrainingJob: value }),
    },
    { language: 'YAML', write: (value: Json) => stringify(value) },
    { language: 'a dictionary of Python', write: (value: Json) => python(value, 0) },
    {
      language: 'a call of Python',
      write: (value: Json) => `sm.create_training_job(\n**${python(value, 1)},\n)`,
    },
    {
      language: 'a command line',
      write: (value: Json) =>
        `aws sagemaker create-training-job --cli-input-json '${JSON.stringify(value).replaceAll("'", `'\\''`)}'`,
    },
  ])('$language', ({ write }) => {
    fc.assert(
      fc.property(request, (value) => {
        expect(specOf(write(value))).toStrictEqual(specOf(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });

  test('merged with itself it stays what it is', () => {
    fc.assert(
      fc.property(request, (value) => {
        const spec = specOf(JSON.stringify(value));
        if (typeof spec === 'string') throw new Error(spec);
        expect(mergeSpecs(spec, spec)).toStrictEqual(spec);
      }),
    );
  });
});
