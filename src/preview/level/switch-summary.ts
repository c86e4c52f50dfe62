import {
  AMENDMENTS,
  REVISIONS,
  buildRolePolicies,
  isAmendmentOn,
  setAmendment,
  writePolicy,
  type Amendment,
  type AmendmentId,
  type RolePolicies,
  type RoleSpec,
} from '../../policy';
import { LEVEL_NAMES } from '../../screen';
import { differingLines } from '../code/text-changes';
import type { Made, Switch } from './is-switch';

type Titled = Pick<Amendment, 'id' | 'title' | 'purpose'>;

/** A line that a switch added or removed, as it is written. */
export interface ChangedLine {
  readonly is: 'added' | 'removed';
  /** Its number in the text that holds it, from 1. */
  readonly at: number;
  readonly text: string;
}

/** What a switch did, in lines and names. */
export interface SwitchSummary {
  readonly title: string;
  /** In the order of the policies; brackets aside. */
  readonly lines: readonly ChangedLine[];
  /** Actions that nothing allowed before. */
  readonly allowed: readonly string[];
  /** Actions that nothing allows any more. */
  readonly notAllowed: readonly string[];
  /** The amendments that were switched, as far as they changed a line. */
  readonly on: readonly Titled[];
  readonly off: readonly Titled[];
}

/** Says what a switch did to the policies, and which amendments did it. */
export function summariseSwitch({ before, after }: Switch): SwitchSummary {
  const was = actionsOf(before.policies);
  const are = actionsOf(after.policies);
  const switched = AMENDMENTS.filter(
    ({ id }) => isAmendmentOn(before.spec, id) !== isAmendmentOn(after.spec, id),
  ).filter(({ id }) => changesLines(before, id) || changesLines(after, id));
  return {
    title: titleOf(before.spec, after.spec),
    lines: changedLines(textOf(before.policies), textOf(after.policies)),
    allowed: notIn(are, was),
    notAllowed: notIn(was, are),
    on: switched.filter(({ id }) => isAmendmentOn(after.spec, id)),
    off: switched.filter(({ id }) => isAmendmentOn(before.spec, id)),
  };
}

/** Whether a role is another one where this amendment alone is switched. */
function changesLines({ spec, policies }: Made, id: AmendmentId): boolean {
  const other = buildRolePolicies(setAmendment(spec, id, !isAmendmentOn(spec, id)));
  return textOf(other) !== textOf(policies);
}

/** The lines in which two texts differ, those of a gap in the order: removed, added. */
function changedLines(before: string, after: string): readonly ChangedLine[] {
  const { added, removed } = differingLines(before, after);
  const [isAdded, isRemoved] = [new Set(added), new Set(removed)];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines: ChangedLine[] = [];
  let [from, to] = [1, 1];
  while (from <= old.length || to <= now.length) {
    const is = isRemoved.has(from) ? 'removed' : isAdded.has(to) ? 'added' : null;
    if (is === 'removed') lines.push({ is, at: from, text: old[from - 1]?.trim() ?? '' });
    if (is === 'added') lines.push({ is, at: to, text: now[to - 1]?.trim() ?? '' });
    if (is !== 'added') from += 1;
    if (is !== 'removed') to += 1;
  }
  return lines.filter(({ text }) => /[\w*]/.test(text));
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
