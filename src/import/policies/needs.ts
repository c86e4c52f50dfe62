import {
  AMENDMENTS,
  buildRolePolicies,
  explain,
  type AccessRequest,
  type PolicyDocument,
  type RolePolicies,
  type RoleSpec,
  type StatementOrigins,
  type Statement,
} from '../../policy';

/** One action on one resource that the job needs, under each of the contexts in which it is asked for. */
export interface Need {
  readonly action: string;
  /** As text: a star in it is a character, so that only what covers all of it matches. */
  readonly resource: string;
  readonly purpose: string;
  readonly contexts: readonly NonNullable<AccessRequest['context']>[];
}

/** What the job of a spec needs and nothing beside it, whatever the form's own level; the user's own statements count as needed. */
export function needsOf(spec: RoleSpec): {
  readonly needs: readonly Need[];
  readonly documents: readonly PolicyDocument[];
} {
  const policies = buildRolePolicies({
    ...spec,
    level: 'least-privilege',
    // With the listing narrowed to prefixes, a pasted policy that does the same is understood.
    amendments: { ...forTools(spec), 'list-prefix': true },
  });
  const common = commonContext(spec, policies);
  const needs = explain(policies).flatMap(({ policy, statement, action, resource, reasons }): Need[] => {
    const body = policies.permissions[policy]?.Statement[statement];
    const parts = policies.origins.permissions[policy]?.[statement]?.parts;
    // What is not named yet is not needed yet.
    if (body === undefined || parts?.has(resource) === true) return [];
    const contexts = contextsOf(body, common, parts);
    const purpose = reasons[0]?.purpose ?? '';
    return contexts.length === 0 ? [] : [{ action, resource: asText(resource), purpose, contexts }];
  });
  return { needs, documents: policies.permissions };
}

/** What the user has switched on for a tool that asks for more than the job. */
function forTools({ amendments }: RoleSpec): RoleSpec['amendments'] {
  const on = AMENDMENTS.filter(({ id, kind }) => kind === 'compatibility' && amendments[id] === true);
  return Object.fromEntries(on.map(({ id }) => [id, true]));
}

/** What holds for every request of a role. */
function commonContext({ account }: RoleSpec, { resolved: { role } }: RolePolicies): Record<string, string> {
  return {
    'aws:SecureTransport': 'true',
    'aws:PrincipalType': 'AssumedRole',
    ...(account.region === '' ? {} : { 'aws:RequestedRegion': account.region }),
    ...(account.accountId === '' ? {} : { 'aws:PrincipalAccount': account.accountId }),
    ...(role === null ? {} : { 'aws:PrincipalArn': role }),
  };
}

/** One context for each value that the condition of our own statement names; none where no value is known yet. */
function contextsOf(
  { Condition = {} }: Statement,
  common: Record<string, string>,
  parts: StatementOrigins['parts'] | undefined,
): Record<string, string>[] {
  return Object.values(Condition)
    .flatMap((keys) => Object.entries(keys))
    .reduce<Record<string, string>[]>(
      (contexts, [key, values]) =>
        [values]
          .flat()
          .filter((value) => parts?.has(value) !== true)
          .flatMap((value) => contexts.map((context) => ({ ...context, [key]: asText(value) }))),
      [common],
    );
}

/** `${*}`, `${?}` and `${$}` are how a policy writes the characters themselves. */
function asText(pattern: string): string {
  return pattern.replaceAll(/\$\{([*?$])\}/g, '$1');
}
