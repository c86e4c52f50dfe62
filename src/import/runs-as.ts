import {
  API_NAMES,
  addressContext,
  emptyRoleSpec,
  hasTrait,
  readOtherAccess,
  type ApiName,
  type OtherAccess,
  type RoleSpec,
} from '../policy';
import type { RunsAs } from './imported';
import { onceEach } from './merge-specs';
import { withStatements } from './sdk/access-notes';

/** Code elsewhere acts as whoever runs it: what it calls is for that person’s policy. */
function elsewhere(asCaller: readonly OtherAccess[]): RunsAs {
  return {
    id: 'elsewhere',
    title: 'Somewhere else',
    hint: 'On a laptop, in CI, in Airflow or Lambda: what it calls, uploads and reads goes into the caller’s policy under Also needed.',
    add: (spec) =>
      asCaller.length === 0
        ? spec
        : { ...spec, callerAccess: onceEach([...(spec.callerAccess ?? []), ...asCaller]) },
  };
}

/**
 * The places where code may run that makes requests: only where it runs as the role itself does the role need what the
 * code calls. Undefined for code that calls nothing.
 */
export function placesFor(
  calls: readonly ApiName[],
  asRole: readonly OtherAccess[],
  asCaller: readonly OtherAccess[],
): readonly RunsAs[] | undefined {
  if (calls.length === 0) return undefined;
  const inside = API_NAMES.filter((api) => hasTrait(api, 'runs-user-code') && !calls.includes(api));
  return [
    elsewhere(withoutUnreadable(asCaller)),
    ...inside.map((api) => insideOf(api, calls, withoutUnreadable(asRole))),
  ];
}

const CONTEXT = addressContext(emptyRoleSpec());

/** Statements without resources that the form could not read: nobody could mend them there. Partitions are the form’s to choose. */
function withoutUnreadable(statements: readonly OtherAccess[]): readonly OtherAccess[] {
  return statements.flatMap((statement) => {
    const resources = statement.resources.filter((resource) =>
      readOtherAccess([{ ...statement, resources: [resource] }], CONTEXT).problems.every(
        ({ problem }) => problem.code === 'other-partition',
      ),
    );
    return resources.length === 0 ? [] : [{ ...statement, resources }];
  });
}

/** The places of two parts of one import: whatever is chosen holds for both. */
export function placesOfBoth(one: readonly RunsAs[] = [], other: readonly RunsAs[] = []): readonly RunsAs[] {
  const both = one.map((place) => {
    const same = other.find(({ id }) => id === place.id);
    return same === undefined ? place : { ...place, add: (spec: RoleSpec) => same.add(place.add(spec)) };
  });
  return [...both, ...other.filter(({ id }) => one.every((place) => place.id !== id))];
}

function insideOf(api: ApiName, calls: readonly ApiName[], own: readonly OtherAccess[]): RunsAs {
  const isInstance = hasTrait(api, 'notebook-instance');
  return {
    id: api,
    title: isInstance ? 'On a notebook instance with this role' : 'In SageMaker Studio with this role',
    hint: `Adds ${api}, and lets the role make these calls and upload the code.`,
    add: (spec: RoleSpec) =>
      withStatements(
        {
          ...spec,
          apis: [...new Set([...spec.apis, api])],
          calls: [...new Set([...spec.calls, ...calls])],
        },
        own,
      ),
  };
}
