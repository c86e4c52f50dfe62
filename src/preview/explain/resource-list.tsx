import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted } from '../../screen';
import { FieldLink } from '../fields/field-link';
import { Breakable } from './breakable';
import type { ExplainedResource } from './explained-rows';

/** More are shown when asked for. */
const SHOWN_AT_FIRST = 3;

interface ResourceListProps {
  resources: readonly ExplainedResource[];
  onGoToField: (field: string) => void;
}

/** What an action may be done to, each resource with the fields that it comes from. */
export function ResourceList({ resources, onGoToField }: ResourceListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? resources : resources.slice(0, SHOWN_AT_FIRST);
  const more = resources.length - SHOWN_AT_FIRST;

  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map(({ resource, fields }) => (
          <li key={resource}>
            <Typography variant="mono" sx={{ overflowWrap: 'anywhere' }}>
              <Breakable>{resource}</Breakable>
            </Typography>
            {resource === '*' && ' (everything)'}
            {fields.map((field) => (
              <span key={field}>
                {' · '}
                <FieldLink field={field} onGoToField={onGoToField} />
              </span>
            ))}
          </li>
        ))}
      </Box>
      {more > 0 && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ ml: -1 }}>
          {all ? 'Show fewer' : `Show ${counted(more, 'more', 'more')}`}
        </Button>
      )}
    </>
  );
}
