import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { use, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { RoleSpec } from '../policy';
import { readOpening } from './links/opening';
import { Shell } from './shell';
import { theme } from './theme/theme';

/** Started outside of the render: a suspended render starts again from scratch. */
const found = readOpening();

/** The whole page: one theme, one form, and the shell around both halves. */
export function App() {
  // Until then the page shows what is in its HTML.
  const opening = found instanceof Promise ? use(found) : found;
  const form = useForm<RoleSpec>({ defaultValues: opening.spec });
  // Nothing reads the form's state from here: kept as it was, its changes render nothing.
  const [formState] = useState(form.formState);
  const shell = useMemo(() => <Shell opening={opening} />, [opening]);

  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr disableTransitionOnChange>
      <CssBaseline enableColorScheme />
      <FormProvider {...form} formState={formState}>
        {shell}
      </FormProvider>
    </ThemeProvider>
  );
}
