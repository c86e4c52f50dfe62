import { REVISIONS, type RoleSpec } from '../../policy';

/** The day of the older catalogue that a role was made under; null where it is today’s. */
export function madeOn({ revision }: RoleSpec): string | null {
  return REVISIONS.find((each) => each.revision === revision)?.date ?? null;
}

/** What to add to the words about a role that was made under an older catalogue; empty for any other. */
export function madeUnder(spec: RoleSpec): string {
  const date = madeOn(spec);
  return date === null ? '' : `, made with the catalogue of ${date}`;
}

/** When a link was made: what it says itself. */
export function madeWords(made: string | null): string {
  return made === null ? 'There is no date in this link.' : `Made on ${made}, according to the link.`;
}
