import {
  API_NAMES,
  OPTIONS,
  SLOTS,
  chosenOptions,
  slotsOf,
  someHave,
  textsOf,
  type Finding,
  type RolePolicies,
  type RoleSpec,
  type Severity,
} from '../../../policy';
import { counted } from '../../../screen';
import { slotTitle } from '../data/captions';

interface Line {
  readonly term: string;
  readonly words: string;
}

/** What the role is used for, line by line. Lists that hardly anybody needs are named only while they hold something. */
export function usedFor(spec: RoleSpec): readonly Line[] {
  const apis = API_NAMES.filter((api) => spec.apis.includes(api));
  const calls = API_NAMES.filter((api) => spec.calls.includes(api));
  const on = chosenOptions(spec);
  const options = OPTIONS.filter(({ id }) => on.has(id)).map(({ title }) => title);
  return [
    { term: 'Operations', words: listed(apis, 'None chosen yet') },
    ...(options.length === 0 ? [] : [{ term: 'With', words: options.join(', ') }]),
    ...(someHave(apis, 'makes-calls')
      ? [{ term: 'Calls from inside', words: listed(calls, 'None named') }]
      : []),
    ...slotsOf(apis).flatMap((slot): Line[] => {
      const { one, many, empty } = SLOTS[slot];
      const count = textsOf(spec, slot).filter((text) => text.trim() !== '').length;
      if (count === 0 && empty === undefined) return [];
      return [{ term: slotTitle(slot, apis), words: count === 0 ? 'None' : counted(count, one, many) }];
    }),
    ...(spec.otherAccess.length === 0
      ? []
      : [{ term: 'Other access', words: counted(spec.otherAccess.length, 'statement') }]),
    { term: 'Network', words: spec.vpc ? 'In your VPC' : 'No VPC' },
  ];
}

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.join(', ');
}

/** What there is to act on; what is only good to know has a list of its own. */
const COUNTED: readonly Exclude<Severity, 'info'>[] = ['error', 'warning', 'suggestion'];

/** How many findings of each severity, such as “1 error · 2 suggestions”. */
export function findingCounts(findings: readonly Finding[]): string {
  const counts = COUNTED.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.length === 0 ? 'None' : counts.join(' · ');
}

/** How much of its limit each policy takes. */
export function policySizes({ size }: RolePolicies): string {
  const named = [
    { name: 'trust policy', ...size.trust },
    ...size.permissions.map((measured, at) => ({
      name: size.permissions.length === 1 ? 'permissions policy' : `permissions policy ${at + 1}`,
      ...measured,
    })),
  ];
  return named
    .map(({ name, used, limit }) => `${name} ${used.toLocaleString('en')} of ${counted(limit, 'character')}`)
    .join(', ');
}
