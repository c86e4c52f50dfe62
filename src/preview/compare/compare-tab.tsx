import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RolePolicies, RoleSpec } from '../../policy';
import { ScrolledTab } from '../scrolled-tab';
import { ChoiceBar } from './choice-bar';
import { Comparison } from './comparison';
import type { Comparing } from './comparing';
import { FULL_ACCESS_ID, KNOWN, type OtherSide } from './other-side';

interface CompareTabProps {
  spec: RoleSpec;
  policies: RolePolicies;
  comparing: Comparing;
}

/** This role beside another policy: in one sentence, as a picture, and line by line. */
export function CompareTab(props: CompareTabProps) {
  const { comparing } = props;
  const [choice, setChoice] = useState(FULL_ACCESS_ID);
  const [given, setGiven] = useState<OtherSide | null>(null);
  // Typing goes first: the comparison follows a moment later.
  const policies = useDeferredValue(props.policies);
  const spec = useDeferredValue(props.spec);
  const known = KNOWN.find(({ id }) => id === choice);
  const side = useMemo(
    () => (known === undefined ? given : known.side(spec, policies)),
    [known, given, spec, policies],
  );

  return (
    <ScrolledTab>
      <ChoiceBar
        choice={choice}
        comparing={comparing}
        onChoice={(next, nextGiven) => {
          setChoice(next);
          setGiven(nextGiven);
        }}
      />
      {side !== null && (
        <Comparison key={choice} policies={policies} side={side} isFullAccess={choice === FULL_ACCESS_ID} />
      )}
      {side === null && known !== undefined && (
        <Typography variant="body2">
          The SageMaker SDK makes no role for these operations. Choose another comparison.
        </Typography>
      )}
    </ScrolledTab>
  );
}
