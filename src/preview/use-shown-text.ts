import { useMemo } from 'react';
import type { FormatId } from '../export';
import type { RolePolicies } from '../policy';
import { useExported } from './formats/use-exported';
import type { Switch } from './level/is-switch';
import { shownPolicy, type PolicyKind, type ShownText, type Versions } from './shown-policy';

interface ShownProps {
  policies: RolePolicies;
  /** Null on a tab that shows no text. */
  kind: PolicyKind | null;
  format: FormatId;
  index: number;
  last: Switch | null;
}

interface Shown {
  readonly shown: ShownText | null;
  /** Whether the chosen format could not be loaded. */
  readonly hasFailed: boolean;
  /** What it was before and after the last switch of the level. */
  readonly versions: Versions | null;
}

/** The text of the chosen tab in the chosen format. A policy stays until its format is loaded. */
export function useShownText({ policies, kind, format, index, last }: ShownProps): Shown {
  const policy = useMemo(
    () => (kind === null ? null : shownPolicy(policies, kind, index)),
    [policies, kind, index],
  );
  const { shown, hasFailed } = useExported(format, policy === null ? null : kind, policies);
  const versions = useMemo(
    () => (last === null || kind === null ? null : versionsOf(last, kind, index)),
    [last, kind, index],
  );
  return {
    shown: hasFailed ? null : (shown ?? policy),
    hasFailed,
    versions: shown === null ? versions : null,
  };
}

function versionsOf({ before, after }: Switch, kind: PolicyKind, index: number): Versions {
  const textOf = (policies: RolePolicies) => shownPolicy(policies, kind, index)?.text ?? '';
  return { before: textOf(before.policies), after: textOf(after.policies) };
}
