import { useController, useFormContext } from 'react-hook-form';
import { readRoleOption, type RoleSpec, type RoleTextOption } from '../../policy';
import { useAddressContext } from '../wizard-tools';
import { LineField, type LineFieldTexts } from './line-field';

export interface OptionFieldProps extends LineFieldTexts {
  name: RoleTextOption;
  rows?: number;
}

/** One option of the role that is a text; empty means: left to IAM. */
export function OptionField({ name, ...texts }: OptionFieldProps) {
  const { control } = useFormContext<RoleSpec>();
  const { field } = useController({ control, name: `role.${name}` });
  const value = field.value ?? '';
  const reading = readRoleOption(name, value, useAddressContext());
  return (
    <LineField
      {...texts}
      field={field.name}
      value={value}
      onChange={field.onChange}
      problem={reading.ok ? null : reading.problem.message}
    />
  );
}
