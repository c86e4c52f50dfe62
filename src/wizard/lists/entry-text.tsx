import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { RowCommands } from './use-row-commands';

/** Longer than any address: shown in two lines, so that it does not push the list away. Characters. */
const LONG = 2_000;
/** Longer still: a browser would take seconds to lay it out, so only its beginning is shown. Characters. */
const SHOWN_IN_PART = 50_000;
const PART = 300;

export interface EntryTextProps {
  /** The field’s path, such as `s3.inputs.3`. */
  field: string;
  index: number;
  value: string;
  label: string;
  placeholder: string;
  isWrong: boolean;
  describedBy: string;
  commands: RowCommands;
}

/** The text of one entry. A text area, because long addresses wrap; it never holds a line break. */
export function EntryText({ field, index, value, label, placeholder, ...props }: EntryTextProps) {
  const { isWrong, describedBy, commands } = props;
  const isLong = value.length > LONG;
  const isCut = value.length > SHOWN_IN_PART;

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commands.next(index);
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault();
      commands.back(index);
    }
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const text = event.clipboardData.getData('text');
    const { selectionStart, selectionEnd } = event.currentTarget;
    const replaces = !isCut && selectionStart === 0 && selectionEnd === value.length;
    if (commands.paste(index, text, replaces)) {
      event.preventDefault();
    } else if (text.length > LONG && !isCut) {
      // The browser’s own paste would lay the whole text out first.
      event.preventDefault();
      commands.type(index, value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    }
  }

  return (
    <span className="grow" data-text={isLong ? '' : value || placeholder}>
      <textarea
        className={isLong ? 'text long' : 'text'}
        data-field={field}
        dir="ltr"
        rows={isLong ? 2 : 1}
        value={isCut ? `${value.slice(0, PART)}…` : value}
        readOnly={isCut}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        placeholder={placeholder}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        enterKeyHint="next"
        spellCheck={false}
        onChange={(event) => commands.type(index, event.target.value)}
        onKeyDown={press}
        onPaste={paste}
      />
    </span>
  );
}
