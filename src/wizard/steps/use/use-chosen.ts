import { useCallback } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { API_NAMES, type ApiName, type RoleSpec } from '../../../policy';

/** The operations of one field, and how to tick them. They are kept in the order of the catalogue. */
export function useChosen(field: 'apis' | 'calls'): {
  readonly isChosen: (api: ApiName) => boolean;
  readonly choose: (api: ApiName, isOn: boolean) => void;
} {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const chosen = useWatch({ control, name: field });
  const isChosen = useCallback((api: ApiName) => chosen.includes(api), [chosen]);
  const choose = useCallback(
    (api: ApiName, isOn: boolean) =>
      setValue(
        field,
        API_NAMES.filter((other) => (other === api ? isOn : getValues(field).includes(other))),
      ),
    [field, getValues, setValue],
  );
  return { isChosen, choose };
}
