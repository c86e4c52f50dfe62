import { useFormContext, useWatch } from 'react-hook-form';
import { REGIONS, type RoleSpec } from '../../../policy';
import { LineField, type LineFieldTexts } from '../../fields/line-field';
import { useProblem } from '../../form/built';

interface AccountFieldProps extends LineFieldTexts {
  name: keyof RoleSpec['account'];
}

/** The four fields about the account and the role itself, in the order of the form. */
export const ACCOUNT_FIELDS: readonly AccountFieldProps[] = [
  {
    name: 'region',
    label: 'Region',
    hint: 'Sets the partition of every ARN, and limits logs and keys to the region.',
    placeholder: 'eu-west-1',
    suggestions: REGIONS.map(({ name }) => name),
  },
  {
    name: 'accountId',
    label: 'Account id',
    hint: 'Twelve digits: the account that the role is made in.',
    placeholder: '123456789012',
  },
  {
    name: 'roleName',
    label: 'Role name',
    hint: 'With the account id it makes the role’s own ARN.',
    placeholder: 'sagemaker-training',
  },
  {
    name: 'rolePath',
    label: 'Role path',
    hint: 'The part of the ARN before the name, if there is one.',
    placeholder: '/service-role/',
  },
];

/** One line about the account or the role itself; empty means: not known. */
export function AccountField({ name, ...texts }: AccountFieldProps) {
  const { control, setValue } = useFormContext<RoleSpec>();
  const path = `account.${name}` as const;
  const value = useWatch({ control, name: path });
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
