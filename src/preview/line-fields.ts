import type { PolicyDocument, StatementOrigins } from '../policy';
import type { PolicyLine } from './policy-lines';

/** A line of the shown policy, and the fields of the form that it comes from, the closest first. */
export interface SourcedLine extends PolicyLine {
  readonly fields: readonly string[];
}

/** The field that decides about the actions of a service as a whole. */
const FIELD_OF_SERVICE: Readonly<Record<string, string>> = {
  ec2: 'vpc',
  sagemaker: 'notebook.calls',
};

/** The fields that the value of a condition is made of. */
const FIELDS_OF_CONDITION: Readonly<Record<string, readonly string[]>> = {
  'aws:SourceAccount': ['account.accountId'],
  'aws:SourceArn': ['account.accountId', 'account.region'],
  'kms:ViaService': ['account.region'],
};

/**
 * Says for each line of a policy’s text which fields caused it: a resource comes from the
 * entries that it was read from, an action from the choice of APIs or of a network.
 */
export function sourcedLines(
  lines: readonly PolicyLine[],
  document: PolicyDocument,
  origins: readonly StatementOrigins[],
): readonly SourcedLine[] {
  return lines.map((line) => ({ ...line, fields: fieldsOf(line, document, origins) }));
}

function fieldsOf(
  { statement, action, resource, condition }: PolicyLine,
  document: PolicyDocument,
  origins: readonly StatementOrigins[],
): readonly string[] {
  if (statement === null) return [];
  if (action !== null) return [fieldOfAction(action)];
  if (condition !== null) return FIELDS_OF_CONDITION[condition] ?? [];
  if (resource === null) return [];
  const named = origins[statement]?.resources.get(resource) ?? [];
  if (named.length > 0) return named;
  return [...new Set((document.Statement[statement]?.Action ?? []).map((each) => fieldOfAction(each)))];
}

function fieldOfAction(action: string): string {
  return FIELD_OF_SERVICE[action.slice(0, action.indexOf(':'))] ?? 'apis';
}

/**
 * The numbers, from 1, of the lines that a field causes. A list stands for all of its entries; the
 * choice of APIs causes nearly every line, and lights none.
 */
export function linesOfField(lines: readonly SourcedLine[], field: string | null): readonly number[] {
  if (field === null || field === 'apis') return [];
  return lines.flatMap(({ fields }, index) =>
    fields.some((each) => isWithin(each, field)) ? [index + 1] : [],
  );
}

/** Whether a statement’s resources come from a field. */
export function isCausedBy(origins: readonly StatementOrigins[], field: string): boolean {
  return origins.some(({ resources }) =>
    [...resources.values()].some((fields) => fields.some((each) => isWithin(each, field))),
  );
}

function isWithin(field: string, outer: string): boolean {
  return field === outer || field.startsWith(`${outer}.`);
}
