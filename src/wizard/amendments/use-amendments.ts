import { useFormContext, useWatch } from 'react-hook-form';
import { AMENDMENTS, concerns, setAmendment, type Amendment, type RoleSpec } from '../../policy';
import { useBuilt } from '../form/built';

export interface AmendmentSwitch {
  readonly amendment: Amendment;
  readonly isOn: boolean;
  /** Switched by hand, against the level. */
  readonly isException: boolean;
  readonly turn: (on: boolean) => void;
  readonly backToLevel: () => void;
}

/** The amendments that the chosen operations can have, each with its switch. */
export function useAmendments(): readonly AmendmentSwitch[] {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  const exceptions = useWatch({ control, name: 'amendments' });
  const on = useBuilt(({ resolved }) => [...resolved.amendments]);

  return AMENDMENTS.filter((amendment) => apis.some((api) => concerns(amendment, api))).map((amendment) => {
    const { id } = amendment;
    return {
      amendment,
      isOn: on.includes(id),
      isException: exceptions[id] !== undefined,
      turn: (isOn) => setValue('amendments', setAmendment(getValues(), id, isOn).amendments),
      backToLevel: () => {
        const { [id]: _exception, ...others } = getValues('amendments');
        setValue('amendments', others);
      },
    };
  });
}
