import { useFormContext, useWatch } from 'react-hook-form';
import {
  AMENDMENTS,
  isAmendmentOn,
  setAmendment,
  type Amendment,
  type AmendmentId,
  type RoleSpec,
} from '../../policy';

export interface AmendmentSwitch {
  readonly amendment: Amendment;
  readonly isOn: boolean;
  /** Switched by hand, against the level. */
  readonly isException: boolean;
  readonly turn: (on: boolean) => void;
  readonly backToLevel: () => void;
}

/** The amendments that the chosen APIs can have, each with its switch. */
export function useAmendments(): readonly AmendmentSwitch[] {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const states = useWatch({ control, compute: amendmentStates });

  return AMENDMENTS.flatMap((amendment) => {
    const { id } = amendment;
    const state = states[id];
    if (state === undefined) return [];
    return [
      {
        amendment,
        ...state,
        turn: (on: boolean) => setValue('amendments', setAmendment(getValues(), id, on).amendments),
        backToLevel: () => {
          const { [id]: _exception, ...others } = getValues('amendments');
          setValue('amendments', others);
        },
      },
    ];
  });
}

/** Nothing for what the chosen APIs cannot have. */
function amendmentStates(
  spec: RoleSpec,
): Partial<Record<AmendmentId, Pick<AmendmentSwitch, 'isOn' | 'isException'>>> {
  const relevant = AMENDMENTS.filter(({ apis }) => apis.some((api) => spec.apis.includes(api)));
  return Object.fromEntries(
    relevant.map(({ id }) => [
      id,
      { isOn: isAmendmentOn(spec, id), isException: spec.amendments[id] !== undefined },
    ]),
  );
}
