import { stringify } from 'yaml';
import type { Random } from '../../src/import/fixtures/mutated-texts';
import { OPERATIONS, type OperationFixture } from '../../src/import/fixtures/operations';
import { scriptOf } from '../../src/import/fixtures/python-writer';
import { spoiltValue } from '../../src/share/fixtures/spoilt-values';
import { oneOf } from './spoilt-texts';

interface Request {
  readonly operation: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly resource: string;
  readonly random: Random;
}

/** How a request is written. */
const WRITERS: readonly ((request: Request) => string)[] = [
  ({ fields }) => JSON.stringify(fields, null, 1),
  ({ fields }) => stringify(fields),
  ({ operation, fields, random }) => scriptOf(operation, fields, random),
  ({ resource, fields }) => JSON.stringify({ Resources: { It: { Type: resource, Properties: fields } } }),
  ({ resource, fields }) => stringify({ Resources: { It: { Type: resource, Properties: fields } } }),
];

/** A real request with odd values in some of its fields, in one of the ways in which it may be written. */
export function writtenRequest(random: Random): string {
  const { operation, request, answer, resource = 'AWS::SageMaker::Model' } = fixtureOf(random);
  const odd = spoiltValue(random(3) === 0 ? { ...request, ...answer } : request, random);
  const fields = typeof odd === 'object' && odd !== null ? { ...odd } : request;
  return oneOf(WRITERS, random)?.({ operation, fields, resource, random }) ?? '';
}

function fixtureOf(random: Random): OperationFixture {
  const fixture = oneOf(OPERATIONS, random);
  if (fixture === undefined) throw new Error('There are no operations.');
  return fixture;
}
