import { statementMembers, asArray, type PolicyJson } from '../../policy';

/** A policy as if every condition of its allowing statements held. */
export function withoutConditions(policy: PolicyJson): PolicyJson {
  const statements = asArray(policy.Statement).map((body) => {
    const fields = statementMembers(body);
    if (fields === null || fields['Effect'] !== 'Allow') return body;
    const { Condition: _left, ...others } = fields;
    return others;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- statements as they were pasted; isAllowed believes nothing of them
  return { ...policy, Statement: statements } as PolicyJson;
}
