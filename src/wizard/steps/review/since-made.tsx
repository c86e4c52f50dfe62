import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { REVISIONS, changesSince, type RoleSpec } from '../../../policy';
import { Card } from '../../fields/card';
import { useBuiltStore } from '../../form/built';
import { useWizardTools } from '../../form/wizard-tools';

/** What the catalogue has learnt since an older link or draft was made: off until somebody takes it. */
export function SinceMade() {
  const { control, getValues } = useFormContext<RoleSpec>();
  const { onSpec } = useWizardTools();
  const built = useBuiltStore();
  const revision = useWatch({ control, name: 'revision' });
  const changes = useWatch({ control, compute: changesSince });
  if (revision === undefined) return null;
  const made = REVISIONS.find((each) => each.revision === revision);

  function take(): void {
    const fix = built.now().findings.find(({ code }) => code === 'since-made')?.fix;
    if (fix !== undefined) onSpec(fix.apply(getValues()), 'Took today’s catalogue');
  }

  return (
    <Card title="Since this role was made">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        It was made under the catalogue of {made?.date} ({made?.what}), and grants what it granted then.{' '}
        {changes.length === 0
          ? 'What was learnt since changes none of its switches.'
          : 'Today’s catalogue would switch:'}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, my: changes.length === 0 ? 0 : 1, pl: 2.25, display: 'grid', gap: 0.75 }}
      >
        {changes.map(({ id, title, purpose, on }) => (
          <Typography key={id} component="li" variant="body2">
            <strong>
              {title}: {on ? 'on' : 'off'}.
            </strong>{' '}
            {purpose}
          </Typography>
        ))}
      </Box>
      <Button variant="outlined" size="small" onClick={take} sx={{ mt: 1 }}>
        Take today’s catalogue
      </Button>
    </Card>
  );
}
