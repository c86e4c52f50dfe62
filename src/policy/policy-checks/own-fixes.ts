import type { Fix } from '../findings/finding';
import { readAction, type ReadAccess } from '../other-access/read-other-access';
import { withoutWrapping } from '../resources/pasted-text';
import type { OtherAccess, RoleSpec } from '../role-spec';
import type { CheckId } from './published-checks';
import { redundantPlaces } from './redundancy';

type FixOf = (spec: RoleSpec, field: string) => Fix | undefined;

/** What one click does about a published check. A check without a row needs a person to decide. */
export const OWN_FIXES: Readonly<Partial<Record<CheckId, FixOf>>> = {
  REDUNDANT_ACTION: (spec, field) =>
    withoutRedundant(spec, field, 'actions', (text) => withoutWrapping(text).toLowerCase()),
  REDUNDANT_RESOURCE: (spec, field) => withoutRedundant(spec, field, 'resources', withoutWrapping),
  REDUNDANT_STATEMENT: (_, field) => withoutStatement(field),
};

/** Removes actions from a statement, and the statement when no other action is left. */
export function withoutActions({ actions, field }: ReadAccess, concerned: readonly string[]): Fix {
  const gone = new Set(concerned);
  if (actions.every((action) => gone.has(action))) return withoutStatement(field);
  const isKept = (text: string): boolean => {
    const read = readAction(text);
    return !read.ok || !gone.has(read.value);
  };
  return {
    label: removing(concerned, 'actions'),
    apply: (spec) =>
      changed(spec, field, (statement) => [
        { ...statement, actions: statement.actions.filter((text) => isKept(text)) },
      ]),
  };
}

function withoutStatement(field: string): Fix {
  return { label: 'Remove this statement', apply: (spec) => changed(spec, field, () => []) };
}

function withoutRedundant(
  spec: RoleSpec,
  field: string,
  part: 'actions' | 'resources',
  nameOf: (text: string) => string,
): Fix | undefined {
  const texts = spec.otherAccess[placeOf(field)]?.[part] ?? [];
  const places = redundantPlaces(texts.map((text) => nameOf(text)));
  if (places.size === 0) return undefined;
  return {
    label: removing(
      texts.filter((_, place) => places.has(place)),
      part,
    ),
    apply: (before) =>
      changed(before, field, (statement) => [
        { ...statement, [part]: statement[part].filter((_, place) => !places.has(place)) },
      ]),
  };
}

function removing(texts: readonly string[], many: string): string {
  const [only = ''] = texts;
  return texts.length === 1 ? `Remove ${withoutWrapping(only)}` : `Remove ${texts.length} ${many}`;
}

function changed(
  spec: RoleSpec,
  field: string,
  change: (statement: OtherAccess) => readonly OtherAccess[],
): RoleSpec {
  const place = placeOf(field);
  return {
    ...spec,
    otherAccess: spec.otherAccess.flatMap((statement, index) =>
      index === place ? change(statement) : [statement],
    ),
  };
}

/** The place of a statement in its list, from a field such as `otherAccess.0`. */
function placeOf(field: string): number {
  return Number(field.split('.')[1]);
}
