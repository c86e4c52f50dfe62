import { asArray, statementMembers, stringTexts, textMatches, type PolicyJson } from '../../policy';

/** A statement with an effect on something; what IAM would refuse is none. */
export interface ReadStatement {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns of actions in small letters, each once; all but these where `excludes`. */
  readonly actions: Listed;
  readonly resources: Listed;
  /** The actions as they are written. */
  readonly written: readonly string[];
  readonly hasCondition: boolean;
}

export interface Listed {
  readonly patterns: readonly string[];
  readonly excludes: boolean;
}

/** The statements of some policies that say something of a role's permissions. */
export function readStatements(policies: readonly PolicyJson[]): readonly ReadStatement[] {
  return policies
    .flatMap((policy) => asArray(statementMembers(policy)?.['Statement']))
    .flatMap((body) => {
      const { Effect, Action, NotAction, Resource, NotResource, Condition } = statementMembers(body) ?? {};
      const actions = either(Action, NotAction);
      const resources = either(Resource, NotResource);
      if ((Effect !== 'Allow' && Effect !== 'Deny') || actions === null || resources === null) return [];
      const patterns = [...new Set(actions.patterns.map((pattern) => pattern.toLowerCase()))];
      return {
        effect: Effect,
        actions: { ...actions, patterns },
        resources,
        written: actions.patterns,
        hasCondition: Object.keys(statementMembers(Condition) ?? {}).length > 0,
      };
    });
}

/** The texts of `Action` or of `NotAction`; null where a statement has neither, both, or no texts. */
function either(named: unknown, excluded: unknown): Listed | null {
  if ((named === undefined) === (excluded === undefined)) return null;
  const excludes = named === undefined;
  const patterns = stringTexts(excludes ? excluded : named);
  return patterns === null ? null : { patterns, excludes };
}

/** Whether a statement is about an action, given in any case. */
export function isAboutAction({ actions }: ReadStatement, name: string): boolean {
  const lower = name.toLowerCase();
  return actions.patterns.some((pattern) => textMatches(pattern, lower)) !== actions.excludes;
}

/** Statements as far as they can be about one service: long lists of other services' actions cost nothing then. */
export function forService(statements: readonly ReadStatement[], service: string): readonly ReadStatement[] {
  return statements.flatMap((statement) => {
    const { patterns, excludes } = statement.actions;
    const own = patterns.filter((pattern) => textMatches(pattern.split(':')[0] ?? '', service));
    return own.length === 0 && !excludes ? [] : { ...statement, actions: { patterns: own, excludes } };
  });
}

/** Every resource of a kind in some account, such as `role/…` with a star; S3 has no kinds, only names. */
const OF_A_KIND = /^[^:/*?]+(?:[:/]\*)+$/;

/**
 * Whether a Resource takes in everything: `*`, every resource of a service, or every one of a kind, such as
 * `arn:aws:iam::*:role/*`. `arn:aws:s3:::acme/*` names its bucket.
 */
export function isEverything(resource: string): boolean {
  const [start, , , , account, ...rest] = resource.split(':');
  if (/^\*+$/.test(resource)) return true;
  const part = rest.join(':');
  if (start !== 'arn' || part === '') return false;
  return /^[*:/]+$/.test(part) || (account !== '' && OF_A_KIND.test(part));
}

/** Whether a statement reaches everything. One that leaves some out reaches all others. */
export function reachesEverything({ resources }: ReadStatement): boolean {
  return resources.excludes || resources.patterns.some((resource) => isEverything(resource));
}

/** The services whose actions a statement can be about; null for any. */
export function servicesOf({ actions }: ReadStatement): readonly string[] | null {
  if (actions.excludes) return null;
  const services = actions.patterns.map((pattern) => pattern.split(':')[0] ?? '');
  return services.some((service) => /[*?]/.test(service)) ? null : services;
}
