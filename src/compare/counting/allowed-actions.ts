import type { PolicyJson } from '../../policy';
import type { AccessLevel, ActionList, ListedAction } from './action-list';
import {
  forService,
  isAboutAction,
  isEverything,
  reachesEverything,
  readStatements,
  servicesOf,
  type Listed,
  type ReadStatement,
} from './statements';

/** What an action may be used on: what is named, everything, or `*` because it takes no resource. */
export type Reach = 'named' | 'everything' | 'no-resource';

/** An action that some policies allow. */
export interface AllowedAction {
  readonly name: string;
  readonly service: string;
  readonly level: AccessLevel;
  /** The widest that any statement gives. */
  readonly reach: Reach;
  /** Whether every statement that allows it has a condition. */
  readonly isConditional: boolean;
  /** Whether a Deny takes some of it away: on some resources, or under a condition. */
  readonly isNarrowed: boolean;
}

/** What some policies allow together, by AWS's list of actions. */
export interface AllowedActions {
  /** In the order of the list. */
  readonly actions: readonly AllowedAction[];
  /** The resources that are named, each once, as they are written. */
  readonly resources: readonly string[];
  /** What is allowed by name and is not in AWS's list: an old name, or a mistake. */
  readonly unlisted: readonly string[];
}

/**
 * Counts what the policies of a role allow. Wildcards stand for what AWS lists; conditions are noted, and taken to
 * hold. A Deny without a condition on everything takes its actions away; any other is noted as narrowing.
 */
export function allowedActions(policies: readonly PolicyJson[], list: ActionList): AllowedActions {
  const statements = readStatements(policies);
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  const used = new Set<Listed>();

  function judge(action: ListedAction, about: Record<'allows' | 'denies', readonly ReadStatement[]>) {
    const giving = about.allows.filter((statement) => isAboutAction(statement, action.name));
    const taking = about.denies.filter((statement) => isAboutAction(statement, action.name));
    if (giving.length === 0 || taking.some((deny) => !deny.hasCondition && coversEverything(deny))) return [];
    for (const { resources } of giving) used.add(resources);
    const allowed: AllowedAction = {
      name: action.name,
      service: action.service,
      level: action.level,
      reach: reachOf(action, giving),
      isConditional: giving.every(({ hasCondition }) => hasCondition),
      isNarrowed: taking.length > 0,
    };
    return [allowed];
  }

  const actions = [...list].flatMap(([service, listed]) => {
    const about = { allows: forService(allows, service), denies: forService(denies, service) };
    return about.allows.length === 0 ? [] : listed.flatMap((action) => judge(action, about));
  });
  const named = [...used].flatMap(({ excludes, patterns }) => (excludes ? [] : patterns));
  return {
    actions,
    resources: [...new Set(named)].filter((resource) => !isEverything(resource)),
    unlisted: unlistedIn(allows, list),
  };
}

/** Whether policies can be about services that are not in the list: the rest of AWS's list is needed then. */
export function needsMoreOf(policies: readonly PolicyJson[], list: ActionList): boolean {
  return readStatements(policies).some(
    (statement) => servicesOf(statement)?.some((service) => !list.has(service)) ?? true,
  );
}

/** Unlike an Allow, a Deny that leaves some resources out is not one of everything. */
function coversEverything({ resources }: ReadStatement): boolean {
  return !resources.excludes && resources.patterns.some((resource) => /^\*+$/.test(resource));
}

function reachOf(action: ListedAction, giving: readonly ReadStatement[]): Reach {
  if (!giving.some((statement) => reachesEverything(statement))) return 'named';
  return action.takesResource ? 'everything' : 'no-resource';
}

function unlistedIn(allows: readonly ReadStatement[], list: ActionList): readonly string[] {
  const listed = new Set([...list.values()].flat().map(({ name }) => name.toLowerCase()));
  const named = allows.flatMap(({ actions, written }) => (actions.excludes ? [] : written));
  return [...new Set(named)]
    .filter((name) => !/[*?]/.test(name) && !listed.has(name.toLowerCase()))
    .toSorted();
}
