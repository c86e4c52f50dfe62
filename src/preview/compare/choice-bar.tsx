import Box from '@mui/material/Box';
import { SELECT } from '../../screen';
import type { Chosen, Comparing, Earlier } from './comparing';
import { GivenText } from './given-text';
import { KNOWN, specSide } from './other-side';

/** What has to be pasted first. */
const PASTED = [
  { id: 'policy', label: 'A policy or template that I paste' },
  { id: 'link', label: 'Another link' },
] as const;

interface ChoiceBarProps {
  chosen: Chosen;
  comparing: Comparing;
  onChosen: (change: Partial<Chosen>) => void;
}

/** What to compare with, and where to paste it. */
export function ChoiceBar({ chosen, comparing, onChosen }: ChoiceBarProps) {
  const { id: choice, given: side, draft, text, read } = chosen;
  const isListed = draft === null || comparing.earlier.some(({ id }) => id === draft.id);
  const drafts = isListed ? comparing.earlier : [draft, ...comparing.earlier];
  const pasted = PASTED.find(({ id }) => id === choice);

  function choose(next: string): void {
    const earlier = comparing.earlier.find((each) => next === draftId(each));
    const given =
      earlier === undefined ? null : specSide(earlier.spec, 'the earlier draft', `${earlier.name}.`);
    if (next !== choice) onChosen({ id: next, given, draft: earlier ?? draft, text: '', read: '' });
  }

  return (
    <>
      <Box
        component="label"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}
      >
        Compare this role with
        <Box
          component="select"
          value={choice}
          onChange={(event) => choose(event.target.value)}
          sx={{ ...SELECT, minWidth: 0, maxWidth: '100%' }}
        >
          {[...KNOWN, ...PASTED].map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          {drafts.length > 0 && (
            <optgroup label="An earlier draft">
              {drafts.map((each) => (
                <option key={each.id} value={draftId(each)}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          )}
        </Box>
      </Box>
      {pasted !== undefined && (
        <GivenText
          key={pasted.id}
          kind={pasted.id}
          comparing={comparing}
          text={text}
          isOld={side !== null && text !== read}
          onText={(next) => onChosen({ text: next })}
          onSide={(given) => onChosen({ given, read: text })}
        />
      )}
    </>
  );
}

function draftId({ id }: Earlier): string {
  return `draft ${id}`;
}
