import Box from '@mui/material/Box';
import useAutocomplete from '@mui/material/useAutocomplete';
import { useId } from 'react';
import { INPUT } from '../../screen';
import { bestFirst, type Suggestion } from './best-first';
import { LISTBOX } from './listbox-style';

interface SuggestFieldProps {
  /** The field’s path, such as `otherAccess.0.actions.1`. */
  field: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** A suggestion was chosen; without it, it is as if it were typed. */
  onChoose?: (text: string) => void;
  suggestions: readonly Suggestion[];
  placeholder: string;
  isWrong: boolean;
  describedBy: string;
  /** Enter with nothing to choose, Backspace with nothing to delete, several lines at once. */
  onEnter?: () => void;
  onBack?: () => void;
  onLines?: (text: string) => boolean;
}

/** Clear of the sticky footer, with room for a few suggestions. */
const ROOM = '12px 0 320px';

/** A line of text with suggestions: what is typed stays, whether it is among them or not. */
export function SuggestField({ field, label, value, onChange, suggestions, ...props }: SuggestFieldProps) {
  const { placeholder, isWrong, describedBy, onChoose = onChange, onEnter, onBack, onLines } = props;
  const { getRootProps, getInputProps, getListboxProps, getOptionProps, groupedOptions, popupOpen } =
    useAutocomplete<Suggestion, false, false, true>({
      id: useId(),
      options: suggestions,
      freeSolo: true,
      openOnFocus: true,
      value: null,
      inputValue: value,
      filterOptions: (options, { inputValue }) => bestFirst(options, inputValue),
      getOptionLabel: (option) => (typeof option === 'string' ? option : option.value),
      onInputChange: (_event, text, reason) => {
        if (reason === 'input') onChange(text);
        if (reason === 'selectOption') onChoose(text);
      },
    });
  const isOpen = popupOpen && groupedOptions.length > 0;

  function press(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !isOpen) onEnter?.();
    if (event.key === 'Backspace' && value === '' && onBack !== undefined) {
      event.preventDefault();
      onBack();
    }
  }

  return (
    <Box {...getRootProps({ onKeyDown: press })} sx={{ position: 'relative', minWidth: 0 }}>
      <Box
        component="input"
        {...getInputProps()}
        data-field={field}
        dir="ltr"
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        placeholder={placeholder}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onPaste={(event: React.ClipboardEvent) => {
          if (onLines?.(event.clipboardData.getData('text')) === true) event.preventDefault();
        }}
        sx={{ ...INPUT, scrollMargin: ROOM }}
      />
      {isOpen && (
        <Box component="ul" {...getListboxProps()} aria-label={`Suggestions: ${label}`} sx={LISTBOX}>
          {groupedOptions.map((option, index) => {
            const { key, ...optionProps } = getOptionProps({ option, index });
            return (
              <li key={key} {...optionProps}>
                <strong>{option.value}</strong>
                <span>{option.words}</span>
              </li>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
