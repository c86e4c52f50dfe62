import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { PRESSABLE } from '../../screen';

interface FieldButtonProps {
  /** Absent: there is no field to go to, and the words stand by themselves. */
  field: string | undefined;
  onGoToField: (field: string) => void;
  children: ReactNode;
}

/** Words that lead to the field that they come from. */
export function FieldButton({ field, onGoToField, children }: FieldButtonProps) {
  if (field === undefined) return children;
  return (
    <Link
      component="button"
      type="button"
      color="inherit"
      onClick={() => onGoToField(field)}
      sx={FIELD_BUTTON}
    >
      {children}
    </Link>
  );
}

const FIELD_BUTTON = {
  font: 'inherit',
  textAlign: 'left',
  textDecorationStyle: 'dotted',
  overflowWrap: 'anywhere',
  ...PRESSABLE,
} as const;
