import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import {
  allowedActions,
  caveatsOf,
  comparisonSentence,
  costSentence,
  countByService,
  lackingIn,
} from '../../compare';
import type { PolicyJson, RolePolicies } from '../../policy';
import { NotLoaded } from '../../screen';
import { NeededBox } from '../also-needed/needed-box';
import { ATTACH_INSTEAD, AttachForm } from './attach-form';
import { FullAccessReasons } from './full-access-reasons';
import type { OtherSide } from './other-side';
import { Picture } from './picture';
import { PictureTable } from './picture-table';
import { TextDifference } from './text-difference';
import { useActionList } from './use-action-list';

interface ComparisonProps {
  policies: RolePolicies;
  side: OtherSide;
  isFullAccess: boolean;
}

/** Both sides: in one sentence, as a picture, and line by line. */
export function Comparison({ policies, side, isFullAccess }: ComparisonProps) {
  const both = useMemo(
    (): readonly PolicyJson[] => [...policies.permissions, ...side.documents],
    [policies, side],
  );
  const { list, hasFailed } = useActionList(both);
  const counted = useMemo(() => {
    if (list === null) return null;
    const own = allowedActions(policies.permissions, list);
    const other = allowedActions(side.documents, list);
    const refused = lackingIn(side.documents, policies.permissions).length;
    return {
      own,
      other,
      services: countByService(own, other),
      cost: costSentence(own, other, refused),
    };
  }, [list, policies, side]);

  return (
    <>
      {hasFailed && <NotLoaded />}
      {counted !== null && (
        <>
          <Box>
            <Typography role="status" variant="body1" sx={{ fontWeight: 600 }}>
              {comparisonSentence(counted.own, side.name, counted.other)}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {side.note} Wildcards are counted by AWS’s list of actions.
              <Caveats title="This role" caveats={caveatsOf(counted.own)} />
              <Caveats title="The other" caveats={caveatsOf(counted.other)} />
            </Typography>
          </Box>
          <Picture services={counted.services} name={side.name} />
          <PictureTable services={counted.services} name={side.name} />
        </>
      )}
      <TextDifference policies={policies} side={side} />
      {isFullAccess && counted !== null && (
        <NeededBox title={ATTACH_INSTEAD}>
          <AttachForm policies={policies} cost={counted.cost} />
        </NeededBox>
      )}
      {isFullAccess && <FullAccessReasons policies={policies} side={side} />}
    </>
  );
}

function Caveats({ title, caveats }: { title: string; caveats: readonly string[] }) {
  return caveats.length === 0 ? null : <> {`${title}: ${caveats.join('; ')}.`}</>;
}
