import {
  buildRolePolicies,
  explain,
  roleOf,
  type AccessRequest,
  type PolicyDocument,
  type RoleSpec,
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

/** What the job of a spec needs and nothing beside it, whatever the form's own level. */
export function needsOf(spec: RoleSpec): {
  readonly needs: readonly Need[];
  readonly documents: readonly PolicyDocument[];
} {
  // With the listing narrowed to prefixes, a pasted policy that does the same is understood.
  const policies = buildRolePolicies({
    ...spec,
    level: 'least-privilege',
    amendments: { 'list-prefix': true },
  });
  const common = commonContext(spec);
  const needs = explain(policies).flatMap(
    ({ policy, statement, action, resource, reasons, fields }): Need[] => {
      const body = policies.permissions[policy]?.Statement[statement];
      // A placeholder names no field of the spec yet, and a whole list stands for it.
      if (body === undefined || fields.some((field) => isBareSlot(field))) return [];
      const purpose = reasons[0]?.purpose ?? '';
      return [{ action, resource: asText(resource), purpose, contexts: contextsOf(body, common) }];
    },
  );
  return { needs, documents: policies.permissions };
}

/** What holds for every request of a role. */
function commonContext(spec: RoleSpec): Record<string, string> {
  const role = roleOf(spec);
  return {
    'aws:SecureTransport': 'true',
    'aws:PrincipalType': 'AssumedRole',
    ...(spec.account.region === '' ? {} : { 'aws:RequestedRegion': spec.account.region }),
    ...(spec.account.accountId === '' ? {} : { 'aws:PrincipalAccount': spec.account.accountId }),
    ...(role === null ? {} : { 'aws:PrincipalArn': role }),
  };
}

/** One context for each value that the condition of our own statement names. */
function contextsOf({ Condition = {} }: Statement, common: Record<string, string>): Record<string, string>[] {
  return Object.values(Condition)
    .flatMap((keys) => Object.entries(keys))
    .reduce<Record<string, string>[]>(
      (contexts, [key, values]) =>
        [values].flat().flatMap((value) => contexts.map((context) => ({ ...context, [key]: asText(value) }))),
      [common],
    );
}

/** A field such as `s3.inputs`, without a place in its list. */
function isBareSlot(field: string): boolean {
  return !/\.\d+$/.test(field);
}

/** `${*}`, `${?}` and `${$}` are how a policy writes the characters themselves. */
function asText(pattern: string): string {
  return pattern.replaceAll(/\$\{([*?$])\}/g, '$1');
}
