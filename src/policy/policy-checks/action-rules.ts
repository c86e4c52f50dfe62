import { textMatches } from '../evaluate/wildcard';
import { quoted } from './document-rules';
import { redundantTexts } from './redundancy';
import { OPEN, type Raised, type StatementView } from './statement-view';

/**
 * For each service prefix its actions in small letters; null where AWS has no such service. A prefix that is not in it
 * is not known here, and not judged.
 */
export type KnownActions = ReadonlyMap<string, ReadonlySet<string> | null>;

/** What is wrong with the actions of a statement. */
export function actionRules(view: StatementView, known: KnownActions): readonly Raised[] {
  const actions = [...(view.actions ?? []), ...(view.notActions ?? [])].filter(
    (action) => !action.includes(OPEN),
  );
  const redundant = redundantTexts(
    (view.actions ?? []).filter((action) => !action.includes(OPEN)).map((action) => action.toLowerCase()),
  );
  return [
    ...actions.flatMap((action) => nameRule(action, known)),
    ...actions
      .filter((action) => action.includes('${'))
      .map((action): Raised => ({ check: 'VARIABLE_UNSUPPORTED_IN_ELEMENT', found: quoted(action) })),
    ...redundant
      .slice(0, 1)
      .map((found): Raised => ({ check: 'REDUNDANT_ACTION', found: listed(found, redundant.length) })),
  ];
}

/** One name, and how many more there are. */
export function listed(first: string, count: number): string {
  return count === 1 ? first : `${first} (and ${count - 1} more)`;
}

function nameRule(action: string, known: KnownActions): readonly Raised[] {
  if (action === '*') return [];
  const [, service = '', name = ''] = /^([^:]*):(.+)$/s.exec(action) ?? [];
  if (name === '' || service === '') return [{ check: 'INVALID_ACTION', found: quoted(action) }];
  if (/[*?]/.test(service)) return [{ check: 'WILDCARD_IN_SERVICE_NAME', found: quoted(action) }];
  const actions = known.get(service.toLowerCase());
  if (actions === undefined) return [];
  if (actions === null) return [{ check: 'INVALID_SERVICE_IN_ACTION', found: quoted(action) }];
  const pattern = name.toLowerCase();
  const exists = /[*?]/.test(pattern)
    ? [...actions].some((each) => textMatches(pattern, each))
    : actions.has(pattern);
  return exists ? [] : [{ check: 'INVALID_ACTION', found: quoted(action) }];
}
