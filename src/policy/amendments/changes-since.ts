import { knownOf } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import type { Amendment } from './amendment';
import { AMENDMENTS, concerns, isInLevel } from './amendments';

/** An amendment that a later revision switches. */
export interface Change extends Pick<Amendment, 'id' | 'title' | 'purpose'> {
  /** Whether it is on today. */
  readonly on: boolean;
}

/** The amendments that today’s catalogue would switch in a role of an older revision; none in one of today’s. */
export function changesSince(spec: RoleSpec): readonly Change[] {
  const { revision, ...today } = spec;
  if (revision === undefined) return [];
  const known = knownOf(spec);
  return AMENDMENTS.filter((amendment) => spec.apis.some((api) => concerns(amendment, api))).flatMap(
    (amendment) => {
      if (spec.amendments[amendment.id] !== undefined) return [];
      const on = isInLevel({ ...today, known }, amendment);
      const was = isInLevel({ ...spec, known }, amendment);
      const { id, title, purpose } = amendment;
      return on === was ? [] : [{ id, title, purpose, on }];
    },
  );
}
