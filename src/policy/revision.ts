/**
 * The catalogue’s revisions: what the wizard knew on which day. A link holds the one that it was made under, and grants
 * for ever what it granted then. Add a row when an amendment, a level or the reading of an address changes.
 */
export const REVISIONS = [
  { revision: 1, date: '2026-11-26', what: 'the five calls of AWS’s guide' },
  {
    revision: 2,
    date: '2026-11-27',
    what: 'four more operations, other access, and a narrower default level',
  },
] as const satisfies readonly { revision: number; date: `${number}-${number}-${number}`; what: string }[];

export type Revision = (typeof REVISIONS)[number]['revision'];

/** What this page knows. */
export const REVISION: Revision = 2;

/** Whether a number is a revision that this page knows. */
export function isRevision(value: number): value is Revision {
  return REVISIONS.some(({ revision }) => revision === value);
}
