import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { EXAMPLES } from '../../examples';
import type { HeaderActionsProps } from '../header/header-actions';

export type StartCardsProps = Pick<HeaderActionsProps, 'onDialog' | 'onExample'>;

/** Import and the examples, each as large as its text. */
export function StartCards({ onDialog, onExample }: StartCardsProps) {
  return (
    <Box component="ul" aria-label="Ways to begin" sx={CARDS}>
      <Box component="li" sx={{ gridColumn: '1 / -1' }}>
        <StartCard
          title="Import what you have"
          words="A notebook, script, template, policy or error becomes the role. Nothing leaves this browser."
          opensDialog
          onClick={() => onDialog('import')}
        />
      </Box>
      {EXAMPLES.map(({ id, label, description, spec }) => (
        <li key={id}>
          <StartCard title={`Example: ${label}`} words={description} onClick={() => onExample(spec, label)} />
        </li>
      ))}
    </Box>
  );
}

interface StartCardProps {
  title: string;
  words: string;
  opensDialog?: boolean;
  onClick: () => void;
}

function StartCard({ title, words, opensDialog = false, onClick }: StartCardProps) {
  return (
    <ButtonBase
      onClick={onClick}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      sx={{ ...CARD, ...(opensDialog ? { borderColor: 'primary.main', bgcolor: 'primary.light' } : {}) }}
    >
      <Typography variant="h4" component="span">
        {title}
      </Typography>
      <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
        {words}
      </Typography>
    </ButtonBase>
  );
}

const CARDS = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
  gap: 1,
  width: '100%',
  maxWidth: 720,
  listStyle: 'none',
  m: 0,
  p: 0,
} as const;

const CARD = {
  width: '100%',
  height: '100%',
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  gap: 0.25,
  px: 1.5,
  py: 1.25,
  textAlign: 'left',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
  '&:hover': { borderColor: 'primary.main' },
} as const;
