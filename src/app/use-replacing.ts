import { useCallback } from 'react';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { STEPS } from '../wizard';
import type { Undo } from './undo/use-undo';
import type { Navigation } from './use-navigation';

/** What puts another role in place of the one in the form, and leads to where one goes on from there. */
export function useReplacing({ replace }: Undo, { setStep }: Navigation) {
  const loadExample = useCallback(
    (spec: RoleSpec, label: string) => {
      replace(spec, `Loaded the example ${label}`, 'header');
      setStep('review');
    },
    [replace, setStep],
  );
  const imported = useCallback(
    (spec: RoleSpec, message: string) => {
      replace(spec, message, 'header');
      // Without an operation there is no role to look at yet.
      setStep(spec.apis.length > 0 ? 'review' : STEPS[0].id);
    },
    [replace, setStep],
  );
  const startOver = useCallback(() => {
    replace(emptyRoleSpec(), 'Started over', 'header');
    setStep(STEPS[0].id);
  }, [replace, setStep]);
  return { loadExample, imported, startOver };
}
