import Stack from '@mui/material/Stack';
import {
  AMENDMENTS,
  concerns,
  setAmendment,
  type Amendment,
  type RolePolicies,
  type RoleSpec,
} from '../../policy';
import { AmendmentSwitch } from './amendment-switch';
import { Section } from './section';

const GROUPS: readonly { kind: Amendment['kind']; title: string; words: string }[] = [
  {
    kind: 'correction',
    title: 'Corrections',
    words: 'AWS’s guide leaves these out; without them jobs fail.',
  },
  { kind: 'tightening', title: 'Restrictions', words: 'Optional limits beyond AWS’s guide.' },
  {
    kind: 'compatibility',
    title: 'For tools that ask for more',
    words: 'Wider than the job needs, so in no level. Switch one on only where the tool refuses the role.',
  },
];

interface AmendmentSwitchesProps {
  spec: RoleSpec;
  policies: RolePolicies;
  onSpec: (next: RoleSpec, message: string) => void;
}

/** Every change to AWS’s guide that the chosen operations can have, to switch by itself. */
export function AmendmentSwitches({ spec, policies, onSpec }: AmendmentSwitchesProps) {
  const possible = AMENDMENTS.filter((amendment) => spec.apis.some((api) => concerns(amendment, api)));
  const { amendments: on } = policies.resolved;

  return GROUPS.map(({ kind, title, words }) => {
    const rows = possible.filter((amendment) => amendment.kind === kind);
    return rows.length === 0 ? null : (
      <Section key={kind} title={title} lead={words}>
        <Stack spacing={1.75} sx={{ mt: 1.5 }}>
          {rows.map((amendment) => (
            <AmendmentSwitch
              key={amendment.id}
              amendment={amendment}
              isOn={on.has(amendment.id)}
              isByHand={spec.amendments[amendment.id] !== undefined}
              onTurn={(isOn) => onSpec(setAmendment(spec, amendment.id, isOn), '')}
              onBack={() => {
                const { [amendment.id]: _byHand, ...amendments } = spec.amendments;
                onSpec({ ...spec, amendments }, '');
              }}
            />
          ))}
        </Stack>
      </Section>
    );
  });
}
