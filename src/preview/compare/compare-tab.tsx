import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import type { RolePolicies, RoleSpec } from '../../policy';
import { ScrolledTab } from '../scrolled-tab';
import { ChoiceBar } from './choice-bar';
import { Comparison } from './comparison';
import type { Choosing, Chosen, Comparing } from './comparing';
import { FULL_ACCESS_ID, KNOWN } from './other-side';

interface CompareTabProps {
  spec: RoleSpec;
  policies: RolePolicies;
  comparing: Comparing;
  chosen: Choosing;
}

const FIRST: Chosen = { id: FULL_ACCESS_ID, given: null, draft: null, text: '', read: '' };

/** This role beside another policy: in one sentence, as a picture, and line by line. */
export function CompareTab(props: CompareTabProps) {
  const { comparing } = props;
  const [chosen, setChosen] = [props.chosen[0] ?? FIRST, props.chosen[1]];
  const { id: choice, given } = chosen;
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
        chosen={chosen}
        comparing={comparing}
        onChosen={(next) => setChosen((before) => ({ ...(before ?? FIRST), ...next }))}
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
