import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, useState, type ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** Beside the title: how much is in it. */
  count?: string;
  /** Opens it by itself. What is open stays so until somebody closes it: nothing folds up under a person’s hands. */
  isWanted: boolean;
  children: ReactNode;
}

/** A part of a step that is folded away until it is wanted. */
export function Fold({ title, count = '', isWanted, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(isWanted);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    if (isWanted) setOpen(true);
  }

  return (
    <Box>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={{
          width: '100%',
          minHeight: 36,
          justifyContent: 'flex-start',
          gap: 1,
          borderRadius: 1,
          textAlign: 'left',
          typography: 'h4',
          '&:hover': { color: 'primary.main' },
        }}
      >
        <Box component="span" aria-hidden="true" sx={{ width: 16, color: 'text.secondary' }}>
          {isOpen ? '▾' : '▸'}
        </Box>
        {title}
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {count}
        </Box>
      </ButtonBase>
      {isOpen && (
        <Box id={id} role="group" aria-label={title} sx={{ pt: 0.75, pb: 1 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
