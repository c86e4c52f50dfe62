import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { namedPlace, type NamedPlace, type RolePolicies, type RoleSpec, type SlotId } from '../../policy';
import { useBuilt } from '../form/built';

export interface PlaceOfferProps {
  /** The list that it stands under; none in step Trust. */
  slot?: SlotId;
  /** The lists of the same part of the page: only the first that names a place offers it. */
  among?: readonly SlotId[];
}

/** Offers to take account and region from the entries that name them, while the form does not. */
export function PlaceOffer({ slot, among }: PlaceOfferProps) {
  const { getValues, setValue } = useFormContext<RoleSpec>();
  const { region, accountId } = useBuilt((policies) => {
    const place = placeOf(policies);
    return slot === among?.find((each) => place.slots.includes(each)) ? place : NOWHERE;
  });
  const [taken, setTaken] = useState('');
  const said = useRef<HTMLOutputElement>(null);
  const words = [
    ...(accountId === '' ? [] : [`account ${accountId}`]),
    ...(region === '' ? [] : [accountId === '' ? `region ${region}` : region]),
  ].join(' / ');

  // The button is gone: the focus stays where it was.
  useEffect(() => {
    if (taken !== '') said.current?.focus();
  }, [taken]);

  function take(): void {
    const account = getValues('account');
    setValue('account', {
      ...account,
      region: region === '' ? account.region : region,
      accountId: accountId === '' ? account.accountId : accountId,
    });
    setTaken(words);
  }

  return (
    <Box sx={{ typography: 'body2', mt: 0.5 }}>
      {words !== '' && (
        <Button size="small" onClick={take} sx={{ ml: -1, fontWeight: 700, textAlign: 'left' }}>
          Use {words} from your entries
        </Button>
      )}
      <Box component="output" ref={said} tabIndex={-1} sx={{ outline: 'none', color: 'success.main' }}>
        {words === '' && taken !== '' && `✓ In step Trust: ${taken}`}
      </Box>
    </Box>
  );
}

const NOWHERE: NamedPlace = { region: '', accountId: '', slots: [] };

let last: { resolved: RolePolicies['resolved']; place: NamedPlace } | null = null;

/** Looked for once for all lists. */
function placeOf({ resolved }: RolePolicies): NamedPlace {
  if (last?.resolved !== resolved) last = { resolved, place: namedPlace(resolved) };
  return last.place;
}
