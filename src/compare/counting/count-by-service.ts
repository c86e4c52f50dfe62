import { ACCESS_LEVELS, type AccessLevel } from './action-list';
import type { AllowedActions, Reach } from './allowed-actions';

/** How many actions, by what they reach. */
export type Count = Readonly<Record<Reach, number>>;

/** Both sides at one access level. */
export interface LevelCount {
  readonly level: AccessLevel;
  readonly own: Count;
  readonly other: Count;
}

/** Both sides in one service, at each access level in AWS's order. */
export interface ServiceCount {
  readonly service: string;
  readonly levels: readonly LevelCount[];
}

/** Both sides, service by service: first those that the role itself uses, then the others, in the alphabet's order. */
export function countByService(own: AllowedActions, other: AllowedActions): readonly ServiceCount[] {
  const used = new Set(own.actions.map(({ service }) => service));
  const all = new Set([...used, ...other.actions.map(({ service }) => service)]);
  const place = (service: string) => `${used.has(service) ? 0 : 1}${service}`;
  return [...all]
    .toSorted((one, another) => (place(one) < place(another) ? -1 : 1))
    .map((service) => ({
      service,
      levels: ACCESS_LEVELS.map((level) => ({
        level,
        own: countOf(own, service, level),
        other: countOf(other, service, level),
      })),
    }));
}

/** The sum over services. */
export function totalOf(services: readonly ServiceCount[], level: AccessLevel): LevelCount {
  const rows = services.flatMap(({ levels }) => levels.filter((row) => row.level === level));
  return {
    level,
    own: added(rows.map(({ own }) => own)),
    other: added(rows.map(({ other }) => other)),
  };
}

export function sizeOf(count: Count): number {
  return count.named + count.everything + count['no-resource'];
}

function added(counts: readonly Count[]): Count {
  const sum = (reach: Reach) => counts.reduce((total, count) => total + count[reach], 0);
  return { named: sum('named'), everything: sum('everything'), 'no-resource': sum('no-resource') };
}

function countOf({ actions }: AllowedActions, service: string, level: AccessLevel): Count {
  const found = actions.filter((action) => action.service === service && action.level === level);
  const count = (reach: Reach) => found.filter((action) => action.reach === reach).length;
  return { named: count('named'), everything: count('everything'), 'no-resource': count('no-resource') };
}
