import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { FormProvider, useForm } from 'react-hook-form';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { Shell } from './shell';
import { theme } from './theme';

/** The whole page: one theme, one form, and the shell around both halves. */
export function App() {
  const form = useForm<RoleSpec>({ defaultValues: emptyRoleSpec() });

  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr disableTransitionOnChange>
      <CssBaseline enableColorScheme />
      <FormProvider {...form}>
        <Shell />
      </FormProvider>
    </ThemeProvider>
  );
}
