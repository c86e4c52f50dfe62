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
        Drop your notebook, script, template, policy or error here
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
      <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
        <Box component="span" sx={{ '@media (hover: none)': { display: 'none' } }}>
          Or press <Box component="kbd">{PASTE_KEYS}</Box> anywhere.{' '}
        </Box>
        It is read in this browser and leaves it nowhere. Nothing at hand?
        <ExamplesButton label="Try an example" onExample={onExample} />
      </Typography>
    </Paper>
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
