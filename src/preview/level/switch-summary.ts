import {
  AMENDMENTS,
  REVISIONS,
  concerns,
  isAmendmentOn,
  writePolicy,
  type Amendment,
  type RolePolicies,
  type RoleSpec,
} from '../../policy';
import { LEVEL_NAMES } from '../../screen';
import { differingLines } from '../code/text-changes';
import type { Switch } from './is-switch';

type Titled = Pick<Amendment, 'id' | 'title' | 'purpose'>;

/** What a switch did, in numbers and names. */
export interface SwitchSummary {
  readonly title: string;
  /** How many lines of all policies are new. */
  readonly added: number;
  /** The lines that are gone, as they were written. */
  readonly removed: readonly string[];
  /** Actions that nothing allowed before. */
  readonly allowed: readonly string[];
  /** Actions that nothing allows any more. */
  readonly notAllowed: readonly string[];
  readonly on: readonly Titled[];
  readonly off: readonly Titled[];
}

/** Says what a switch did to the policies, and which amendments it switched. */
export function summariseSwitch({ before, after }: Switch): SwitchSummary {
  const old = textOf(before.policies);
  const now = textOf(after.policies);
  const { added, removed } = differingLines(old, now);
  const was = actionsOf(before.policies);
  const are = actionsOf(after.policies);
  const switched = AMENDMENTS.filter(
    (amendment) =>
      after.spec.apis.some((api) => concerns(amendment, api)) &&
      isAmendmentOn(before.spec, amendment.id) !== isAmendmentOn(after.spec, amendment.id),
  );
  return {
    title: titleOf(before.spec, after.spec),
    added: saying(now, added).length,
    removed: saying(old, removed),
    allowed: notIn(are, was),
    notAllowed: notIn(was, are),
    on: switched.filter(({ id }) => isAmendmentOn(after.spec, id)),
    off: switched.filter(({ id }) => isAmendmentOn(before.spec, id)),
  };
}

function titleOf(before: RoleSpec, after: RoleSpec): string {
  if (before.revision !== after.revision) {
    return `${catalogueOf(before)} → ${catalogueOf(after)}`;
  }
  return `${levelOf(before)} → ${levelOf(after)}`;
}

function catalogueOf({ revision }: RoleSpec): string {
  const dated = REVISIONS.find((each) => each.revision === revision);
  return dated === undefined ? 'Today’s catalogue' : `Catalogue of ${dated.date}`;
}

function levelOf({ level, scope }: RoleSpec): string {
  return level === 'guide' ? `${LEVEL_NAMES.guide}, ${scope}` : LEVEL_NAMES[level];
}

function textOf({ permissions, trust }: RolePolicies): string {
  return [...permissions, trust].map((document) => writePolicy(document)).join('');
}

/** The lines of those numbers, brackets aside. */
function saying(text: string, numbers: readonly number[]): readonly string[] {
  const lines = text.split('\n');
  return numbers.map((number) => lines[number - 1]?.trim() ?? '').filter((line) => /[\w*]/.test(line));
}

/** The actions that others do not cover: `sagemaker:*` covers every one of SageMaker’s. */
function notIn(actions: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  const wide = [...others].filter((other) => other.endsWith('*')).map((other) => other.slice(0, -1));
  return [...actions].filter(
    (action) => !others.has(action) && !wide.some((start) => action.startsWith(start)),
  );
}

function actionsOf({ permissions }: RolePolicies): ReadonlySet<string> {
  return new Set(permissions.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)));
}
