import Box from '@mui/material/Box';
import { useState } from 'react';
import { SELECT } from '../../screen';
import type { Comparing, Earlier } from './comparing';
import { GivenText } from './given-text';
import { KNOWN, specSide, type OtherSide } from './other-side';

/** What has to be pasted first. */
const PASTED = [
  { id: 'policy', label: 'A policy or template that I paste' },
  { id: 'link', label: 'Another link' },
] as const;

interface ChoiceBarProps {
  choice: string;
  comparing: Comparing;
  /** With the other side, where the choice brings it along. */
  onChoice: (choice: string, given: OtherSide | null) => void;
}

/** What to compare with, and where to paste it. */
export function ChoiceBar({ choice, comparing, onChoice }: ChoiceBarProps) {
  // The list of drafts changes while one types; the one that was chosen stays.
  const [draft, setDraft] = useState<Earlier | null>(null);
  const isListed = draft === null || comparing.earlier.some(({ id }) => id === draft.id);
  const drafts = isListed ? comparing.earlier : [draft, ...comparing.earlier];
  const pasted = PASTED.find(({ id }) => id === choice);

  function choose(next: string): void {
    const earlier = comparing.earlier.find((each) => next === draftId(each));
    if (earlier !== undefined) setDraft(earlier);
    const side =
      earlier === undefined ? null : specSide(earlier.spec, 'the earlier draft', `${earlier.name}.`);
    if (next !== choice) onChoice(next, side);
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
          onSide={(side) => onChoice(choice, side)}
        />
      )}
    </>
  );
}

function draftId({ id }: Earlier): string {
  return `draft ${id}`;
}
