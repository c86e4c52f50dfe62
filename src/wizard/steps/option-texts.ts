import type { OptionFieldProps } from '../fields/option-field';

/** The options of the role that are texts, in the order of the form. */
export const OPTION_FIELDS: readonly OptionFieldProps[] = [
  {
    name: 'description',
    label: 'Description',
    hint: 'Stands beside the role in the IAM console.',
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
