import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import SvgIcon from '@mui/material/SvgIcon';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import { ExamplesButton, type HeaderActionsProps } from '../header/header-actions';
import { broughtFiles, type Brought } from './brought';
import { ChooseFiles } from './choose-files';
import { isBlankSpec } from './is-blank-spec';

interface StartCardProps extends Pick<HeaderActionsProps, 'onDialog' | 'onExample'> {
  onBring: (brought: Brought) => void;
}

const PASTE_KEYS = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘V' : 'Ctrl+V';

/** The way in for those who have something already: a place to drop it, for as long as the form is blank. */
export function StartCard({ onBring, onDialog, onExample }: StartCardProps) {
  const id = useId();
  const isShown = useIsStart();
  if (!isShown) return null;

  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={CARD}>
      <SvgIcon aria-hidden sx={{ fontSize: 36, color: 'primary.main' }}>
        <path d="M12 3l5 5-1.4 1.4L13 6.8V15h-2V6.8L8.4 9.4 7 8zM4 14h2v5h12v-5h2v7H4z" />
      </SvgIcon>
      <Typography
        id={id}
        component="h3"
        sx={{ typography: 'h2', fontSize: '1.1875rem', textWrap: 'balance' }}
      >
        <Box component="span" sx={WITH_POINTER}>
          Drop your notebook, script, template, policy or error here
        </Box>
        <Box component="span" sx={WITHOUT_POINTER}>
          Start from your notebook, script, template, policy or error
        </Box>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', ...WITH_POINTER }}>
        or paste it: <KeyName>{PASTE_KEYS}</KeyName> anywhere on this page
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 1, mt: 0.5 }}>
        <ChooseFiles
          label="Choose files"
          variant="contained"
          onFiles={(files) => onBring(broughtFiles(files))}
        />
        <Button
          variant="outlined"
          color="inherit"
          aria-haspopup="dialog"
          onClick={() => onDialog('import')}
          sx={{ bgcolor: 'background.paper' }}
        >
          Paste text
        </Button>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Nothing leaves this browser. New here?
        </Typography>
        <ExamplesButton label="Try an example" onExample={onExample} />
      </Box>
    </Paper>
  );
}

function KeyName({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      sx={{ px: 0.5, border: 1, borderColor: 'edge', borderRadius: 0.5, bgcolor: 'background.paper' }}
    >
      {children}
    </Box>
  );
}

/**
 * Whether nothing is filled in. What is filled in by hand below it leaves it where it is until the step is left: nothing
 * moves under a person’s hands.
 */
function useIsStart(): boolean {
  const { control } = useFormContext<RoleSpec>();
  const { defaultValues } = useFormState<RoleSpec>({ control });
  const isBlank = useWatch({ control, compute: isBlankSpec });
  /** What the form was last filled with as a whole, while it was blank here. */
  const [blankSince, setBlankSince] = useState<unknown>(isBlank ? defaultValues : null);
  if (isBlank && blankSince !== defaultValues) setBlankSince(defaultValues);
  return isBlank || blankSince === defaultValues;
}

/** Fingers drop nothing, and have no keys. */
const WITH_POINTER = { '@media (hover: none)': { display: 'none' } };
const WITHOUT_POINTER = { '@media (hover: hover)': { display: 'none' } };

const CARD = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 1,
  px: 2.5,
  py: 3,
  textAlign: 'center',
  borderStyle: 'dashed',
  borderWidth: 2,
  borderColor: 'primary.main',
  bgcolor: 'primary.light',
} as const;
