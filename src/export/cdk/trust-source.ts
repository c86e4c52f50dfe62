import type { PolicyDocument, Statement } from '../../policy';
import type { Reasons } from '../comments/reasons';
import type { ReasonedSource, Source } from './lay-out';
import { statementSource } from './policy-source';

/** The action that the CDK takes for granted where it is told who assumes a role. */
const ASSUME = 'sts:AssumeRole';

/**
 * What a trust policy allows beyond its first principal’s `sts:AssumeRole`: statements that are added to it. The reasons of
 * the first stand where that principal does.
 */
export function moreTrust(
  { Statement: [first, ...others] }: PolicyDocument,
  [, ...reasons]: readonly Reasons[],
): readonly ReasonedSource[] {
  const actions = first?.Action.filter((action) => action !== ASSUME) ?? [];
  const rest = first === undefined || actions.length === 0 ? [] : [{ ...first, Action: actions }];
  return [
    ...rest.map((statement) => ({ reasons: [], of: added(statement) })),
    ...others.map((statement, index) => ({ reasons: reasons[index] ?? [], of: added(statement) })),
  ];
}

function added(statement: Statement): Source {
  return {
    call: 'this.role.assumeRolePolicy?.addStatements',
    arguments: [statementSource(statement, () => '')],
  };
}
