import type { PolicyDocument, StatementOrigins, TextPart } from '../../policy';
import type { PolicyLine } from './policy-lines';

/** An ARN or an action, as far as no language escapes any of its characters but the sign of a variable. */
const NAME = /arn:(?:\\\$|[^\s"'`\\,])+|\b[a-z][a-z0-9-]*:[A-Z*][A-Za-z*]*/g;

/** A comment may name an action, but grants none. */
const COMMENT = /^\s*(?:#|\/\/)/;

/** A variable inside of a text: `${var.data_bucket}` of Terraform, `{args.data_bucket}` of Python. */
const VARIABLE = /\\?[$&]{0,2}\{!?([^{}]*)\}/g;

/**
 * Says which action or resource is on each line of a role’s file in any language, the first line first.
 *
 * Every language writes the statements in their order, so the first line that names an action belongs to the first
 * statement that holds it. Where a name is still missing every language writes a variable called like it. A text that a
 * language must escape goes unnamed.
 */
export function namedLines(
  text: string,
  documents: readonly PolicyDocument[],
  origins: readonly StatementOrigins[],
): readonly PolicyLine[] {
  const expected = linesByName(
    documents.flatMap(({ Statement }) => Statement),
    origins,
  );
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (COMMENT.test(line)) return NOTHING;
      const [first = NOTHING, ...others] = [...line.matchAll(NAME)].flatMap(
        ([name]) => expected.get(comparable(name))?.shift() ?? [],
      );
      return others.length === 0 ? first : { ...first, others };
    });
}

function linesByName(
  statements: PolicyDocument['Statement'],
  origins: readonly StatementOrigins[],
): Map<string, PolicyLine[]> {
  const lines = new Map<string, PolicyLine[]>();
  const add = (name: string, line: PolicyLine) => {
    const known = lines.get(name);
    if (known === undefined) lines.set(name, [line]);
    else known.push(line);
  };
  for (const [statement, { Action, Resource = [] }] of statements.entries()) {
    for (const action of Action) add(action, { ...NOTHING, statement, action });
    for (const resource of Resource) {
      const variants = origins[statement]?.parts.get(resource) ?? [];
      // Where a name is missing there is a variable in the file.
      const names = [resource, ...variants.map((parts) => withVariables(parts))].map(comparable);
      for (const name of new Set(names)) add(name, { ...NOTHING, statement, resource });
    }
  }
  return lines;
}

function withVariables(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.unknown}}`)).join('');
}

/** The same for every spelling of a variable: `${var.data_bucket}`, `${DataBucket}` and `{data bucket}`. */
function comparable(name: string): string {
  return name.replace(VARIABLE, (_, variable: string) => {
    const own = variable.slice(variable.lastIndexOf('.') + 1);
    return `{${own.replace(/[^a-z0-9]/gi, '').toLowerCase()}}`;
  });
}

const NOTHING: PolicyLine = { statement: null, action: null, resource: null, condition: null };
