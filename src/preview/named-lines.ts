import type { PolicyDocument } from '../policy';
import type { PolicyLine } from './policy-lines';

/** An ARN or an action, as far as no language writes any of its signs in another way. */
const NAME = /arn:[^\s"'`\\,]+|\b[a-z][a-z0-9-]*:[A-Z*][A-Za-z*]*/;

/**
 * Says which action or resource stands on each line of a policy in any language, the first line first.
 *
 * Every language writes the statements in their order, so the first line that names an action belongs to the first
 * statement that holds it. What a language writes in signs of its own goes unnamed.
 */
export function namedLines(text: string, document: PolicyDocument): readonly PolicyLine[] {
  const expected = linesByName(document);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const name = NAME.exec(line)?.[0];
      return (name === undefined ? undefined : expected.get(name)?.shift()) ?? NOTHING;
    });
}

function linesByName({ Statement }: PolicyDocument): Map<string, PolicyLine[]> {
  const lines = new Map<string, PolicyLine[]>();
  const add = (name: string, line: PolicyLine) => {
    const known = lines.get(name);
    if (known === undefined) lines.set(name, [line]);
    else known.push(line);
  };
  for (const [statement, { Action, Resource = [] }] of Statement.entries()) {
    for (const action of Action) add(action, { ...NOTHING, statement, action });
    for (const resource of Resource) add(resource, { ...NOTHING, statement, resource });
  }
  return lines;
}

const NOTHING: PolicyLine = { statement: null, action: null, resource: null, condition: null };
