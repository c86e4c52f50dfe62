import { useController, useFormContext } from 'react-hook-form';
import { readAccountField, type RoleSpec } from '../../policy';
import { LineField, type LineFieldTexts } from './line-field';

export interface AccountFieldProps extends LineFieldTexts {
  name: keyof RoleSpec['account'];
}

/** One line about the account or the role itself; empty means: not known. */
export function AccountField({ name, ...texts }: AccountFieldProps) {
  const { control } = useFormContext<RoleSpec>();
  const { field } = useController({ control, name: `account.${name}` });
  const reading = readAccountField(name, field.value);
  return (
    <LineField
      {...texts}
      field={field.name}
      value={field.value}
      onChange={field.onChange}
      problem={reading.ok ? null : reading.problem.message}
    />
  );
}
