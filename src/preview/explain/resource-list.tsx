import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted } from '../../screen';
import { FieldLink } from '../fields/field-link';
import type { ExplainedResource } from './explained-statements';

/** More are shown when asked for. */
const SHOWN_AT_FIRST = 5;

interface ResourceListProps {
  resources: readonly ExplainedResource[];
  onGoToField: (field: string) => void;
}

/** What a statement reaches, each resource with the fields that it comes from. */
export function ResourceList({ resources, onGoToField }: ResourceListProps) {
  const [all, setAll] = useState(false);
  const everything = resources.every(({ resource }) => resource === '*');
  const named = everything ? [] : resources;
  const shown = all ? named : named.slice(0, SHOWN_AT_FIRST);

  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {everything ? 'On everything: * ' : `On ${counted(resources.length, 'resource')}`}
        {everything && (
          <Fields fields={resources.flatMap(({ fields }) => fields)} onGoToField={onGoToField} />
        )}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map(({ resource, fields }) => (
          <Box component="li" key={resource} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
            <Typography variant="mono" sx={{ overflowWrap: 'anywhere' }}>
              {resource}
            </Typography>
            <Fields fields={fields} onGoToField={onGoToField} />
          </Box>
        ))}
      </Box>
      {resources.length > SHOWN_AT_FIRST && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ ml: -1 }}>
          {all ? 'Show fewer' : `Show all ${counted(resources.length, 'resource')}`}
        </Button>
      )}
    </>
  );
}

interface FieldsProps extends Pick<ResourceListProps, 'onGoToField'> {
  fields: readonly string[];
}

function Fields({ fields, onGoToField }: FieldsProps) {
  return fields.map((field) => <FieldLink key={field} field={field} onGoToField={onGoToField} />);
}
