import { knownOf } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import { AMENDMENTS, activeAmendments, isInLevel, type AmendmentChoice } from './amendments';
import { AMENDMENT_IDS, type AmendmentId } from './ids';

/** Whether an amendment is on: by the level, or by hand. */
export function isAmendmentOn(spec: RoleSpec, id: AmendmentId): boolean {
  return activeAmendments(choiceOf(spec)).has(id);
}

/** Switches an amendment, and keeps no exception that the level says already. Gives a new spec. */
export function setAmendment(spec: RoleSpec, id: AmendmentId, on: boolean): RoleSpec {
  const choice = choiceOf(spec);
  const inLevel = AMENDMENTS.some((amendment) => amendment.id === id && isInLevel(choice, amendment));
  const others = AMENDMENT_IDS.filter((other) => other !== id && spec.amendments[other] !== undefined);
  const amendments = Object.fromEntries(others.map((other) => [other, spec.amendments[other]]));
  return { ...spec, amendments: on === inLevel ? amendments : { ...amendments, [id]: on } };
}

function choiceOf(spec: RoleSpec): AmendmentChoice {
  return { ...spec, known: knownOf(spec) };
}
