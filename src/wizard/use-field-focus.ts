import { useMemo, type FocusEvent } from 'react';

interface FieldFocus {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

/**
 * Says which field has the focus, for all fields at once: focus events rise to whoever asks.
 * The whole row of an entry counts as its field, with its select and its button.
 */
export function useFieldFocus(onFieldFocus: (field: string | null) => void): FieldFocus {
  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        const field = fieldOf(target);
        if (field !== null) onFieldFocus(field);
      },
      onBlur: ({ relatedTarget }) => {
        if (fieldOf(relatedTarget) === null) onFieldFocus(null);
      },
    }),
    [onFieldFocus],
  );
}

function fieldOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const place = target.closest<HTMLElement>('[data-field], [data-row]');
  return place?.dataset['field'] ?? place?.dataset['row'] ?? null;
}
