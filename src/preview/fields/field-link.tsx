import Link from '@mui/material/Link';
import { memo } from 'react';
import { PRESSABLE } from '../../screen';
import { fieldName } from './field-name';

interface FieldLinkProps {
  field: string;
  onGoToField: (field: string) => void;
  /** Its own words; the field’s name without any. */
  children?: string;
}

/** Leads to a field of the form. */
export const FieldLink = memo(function FieldLink({ field, onGoToField, children }: FieldLinkProps) {
  return (
    <Link
      component="button"
      type="button"
      variant="body2"
      color={children === undefined ? 'primary' : 'inherit'}
      onClick={() => onGoToField(field)}
      sx={{ ...PRESSABLE, textAlign: 'left', font: children === undefined ? undefined : 'inherit' }}
    >
      {children ?? fieldName(field)}
    </Link>
  );
});
