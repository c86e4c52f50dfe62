import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec, RoleTextOption } from '../../../policy';
import { Card } from '../../fields/card';
import { LineField, type LineFieldTexts } from '../../fields/line-field';
import { useProblem } from '../../form/built';
import { useWizardTools } from '../../form/wizard-tools';
import { TagList } from './tag-list';

interface OptionFieldProps extends LineFieldTexts {
  name: RoleTextOption;
  rows?: number;
}

/** The options of the role that are texts, in the order of the form. */
const OPTION_FIELDS: readonly OptionFieldProps[] = [
  {
    name: 'description',
    label: 'Description',
    hint: 'Shown with the role in the IAM console.',
    placeholder: 'Trains the churn model',
    rows: 2,
  },
  {
    name: 'permissionsBoundary',
    label: 'Permissions boundary',
    hint: 'ARN of the managed policy that caps what the role may do.',
    placeholder: 'arn:aws:iam::123456789012:policy/Boundary',
  },
  {
    name: 'maxSessionDuration',
    label: 'Maximum session duration',
    hint: 'Seconds, from 3600 to 43200. IAM’s own default is 3600.',
    placeholder: '3600',
  },
];

/** What the role carries beside its policies. */
export function RoleOptionsCard() {
  const { onArrived } = useWizardTools();
  useEffect(onArrived, [onArrived]);

  return (
    <Card title="Options of the role">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        All optional. They go into every format that creates the role.
      </Typography>
      <Box sx={{ display: 'grid', rowGap: 1.5, mt: 1.25 }}>
        {OPTION_FIELDS.map((field) => (
          <OptionField key={field.name} {...field} />
        ))}
        <TagList />
      </Box>
    </Card>
  );
}

/** One option of the role that is a text; empty means: left to IAM. */
function OptionField({ name, ...texts }: OptionFieldProps) {
  const { control, setValue } = useFormContext<RoleSpec>();
  const path = `role.${name}` as const;
  const value = useWatch({ control, name: path }) ?? '';
  return (
    <LineField
      {...texts}
      field={path}
      value={value}
      onChange={(text) => setValue(path, text)}
      problem={useProblem(path)}
    />
  );
}
