import type { PolicyDocument } from '../../policy';
import type { Source } from './lay-out';
import { statementSource } from './policy-source';

/** The action that the CDK takes for granted where it is told who assumes a role. */
const ASSUME = 'sts:AssumeRole';

/** What a trust policy allows beyond its first principal’s `sts:AssumeRole`: statements that are added to it. */
export function moreTrust({ Statement: [first, ...others] }: PolicyDocument): readonly Source[] {
  const actions = first?.Action.filter((action) => action !== ASSUME) ?? [];
  const rest = first === undefined || actions.length === 0 ? [] : [{ ...first, Action: actions }];
  return [...rest, ...others].map((statement) => ({
    call: 'this.role.assumeRolePolicy?.addStatements',
    arguments: [statementSource(statement, () => '')],
  }));
}
