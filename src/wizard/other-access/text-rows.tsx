import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { splitEntries } from '../lists/split-entries';
import type { Hint } from '../fields/hint-line';
import type { Suggestion } from './best-first';
import { TextRow } from './text-row';
import { useFocusField } from './use-focus-field';

interface TextRowsProps {
  /** The list’s path, such as `otherAccess.0.actions`. */
  field: string;
  title: string;
  /** What a row is called before its number: “Statement 1: action”. */
  label: string;
  addLabel: string;
  placeholder: string;
  texts: readonly string[];
  onTexts: (texts: string[]) => void;
  suggest: (text: string) => readonly Suggestion[];
  check: (text: string) => Hint | null;
}

/** A short list of texts, each with suggestions and with what AWS’s lists say of it. */
export function TextRows(props: TextRowsProps) {
  const { field, title, label, addLabel, placeholder, texts, onTexts, suggest, check } = props;
  const { root, focusField } = useFocusField();
  const shown = texts.length === 0 ? [''] : texts;

  function change(next: readonly string[], focused?: number): void {
    onTexts(next.every((text) => text === '') && next.length <= 1 ? [] : [...next]);
    if (focused !== undefined) focusField(`${field}.${Math.max(0, Math.min(focused, next.length - 1))}`);
  }
  function insert(index: number, text: string): boolean {
    const lines = splitEntries(text);
    if (lines.length < 2) return false;
    const start = shown[index] === '' ? index : index + 1;
    change([...shown.slice(0, start), ...lines, ...shown.slice(index + 1)], start + lines.length - 1);
    return true;
  }
  function add(): void {
    if (shown.at(-1) === '') focusField(`${field}.${shown.length - 1}`);
    else change([...shown, ''], shown.length);
  }

  return (
    <Box ref={root} role="group" aria-label={title}>
      <Typography variant="h4" component="p" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((text, index) => {
          const number = index + 1;
          return (
            <TextRow
              // Rows have no identity of their own but their place.
              key={number}
              field={`${field}.${index}`}
              label={`${label} ${number}`}
              placeholder={index === 0 ? placeholder : ''}
              text={text}
              suggestions={suggest(text)}
              hint={check(text)}
              onText={(next) => change(shown.with(index, next))}
              onRemove={(focused) => change(shown.toSpliced(index, 1), index + focused)}
              onEnter={() => (index === shown.length - 1 ? add() : focusField(`${field}.${number}`))}
              onLines={(lines) => insert(index, lines)}
            />
          );
        })}
      </Box>
      <Button size="small" onClick={add} sx={{ ml: -1, fontWeight: 700 }}>
        + {addLabel}
      </Button>
    </Box>
  );
}
