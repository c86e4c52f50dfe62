import { useMemo, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import { buildRolePolicies, type RolePolicies, type RoleSpec } from '../policy';
import { useAudited } from './use-audited';

/** The form’s values and the policies built from them, renewed with every change of any field, in the same frame. */
export function useRolePolicies(): { spec: RoleSpec; policies: RolePolicies } {
  const { getValues, subscribe } = useFormContext<RoleSpec>();

  const values = useMemo(() => {
    let held = getValues();
    return {
      now: () => held,
      subscribe: (onChange: () => void) => {
        // What changed before this subscribed.
        held = getValues();
        return subscribe({
          formState: { values: true },
          callback: (form) => {
            held = form.values;
            onChange();
          },
        });
      },
    };
  }, [getValues, subscribe]);

  const spec = useSyncExternalStore(values.subscribe, values.now);
  const built = useMemo(() => buildRolePolicies(spec), [spec]);
  return { spec, policies: useAudited(spec, built) };
}
