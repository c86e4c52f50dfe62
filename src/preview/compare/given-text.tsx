import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { AREA } from '../../screen';
import type { Comparing } from './comparing';
import { specSide, type OtherSide } from './other-side';

const WORDS = {
  policy: {
    label: 'Policy, or a template, plan or script that holds one',
    failed: 'The reader could not be loaded. Check the connection, and try again.',
  },
  link: {
    label: 'Link to a role',
    failed: 'The reader could not be loaded. Check the connection, and try again.',
  },
} as const;

interface GivenTextProps {
  kind: keyof typeof WORDS;
  comparing: Comparing;
  text: string;
  /** Whether the text was edited after it was compared. */
  isOld: boolean;
  onText: (text: string) => void;
  onSide: (side: OtherSide | null) => void;
}

/** Where one pastes what the role is compared with. */
export function GivenText({ kind, comparing, text, isOld, onText, onSide }: GivenTextProps) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const { label, failed } = WORDS[kind];

  async function compare(): Promise<void> {
    const read = await readSide(kind, text, comparing).catch(() => failed);
    setProblem(typeof read === 'string' ? read : '');
    onSide(typeof read === 'string' ? null : read);
  }

  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void compare();
      }}
      sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}
    >
      <Typography component="label" variant="body2" htmlFor={id}>
        {label}
      </Typography>
      <Box
        component="textarea"
        id={id}
        rows={kind === 'link' ? 2 : 5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onChange={(event) => onText(event.target.value)}
        sx={{ ...AREA, resize: 'vertical' }}
      />
      {problem !== '' && (
        <Typography id={`${id}-problem`} role="alert" variant="body2" sx={{ color: 'error.main' }}>
          {problem}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button type="submit" variant="outlined" size="small" disabled={text.trim() === ''}>
          Compare
        </Button>
        <Typography component="output" variant="body2" sx={{ color: 'text.secondary' }}>
          {isOld && 'Edited since it was compared. Compare again.'}
        </Typography>
      </Box>
    </Box>
  );
}

/** The side that a text gives, or why it gives none. */
async function readSide(
  kind: keyof typeof WORDS,
  text: string,
  { readPolicies, readLink }: Comparing,
): Promise<OtherSide | string> {
  if (kind === 'policy') {
    const read = await readPolicies(text);
    if (!read.ok) return read.problem.message;
    return { name: 'the pasted policy', documents: read.value, note: 'Read from the pasted text.' };
  }
  const read = await readLink(text);
  return read.ok
    ? specSide(read.value, 'the linked role', 'Read from the pasted link.')
    : read.problem.message;
}
