import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { REVISIONS, changesSince, type RolePolicies, type RoleSpec } from '../../policy';
import { Section } from './section';

interface SinceMadeProps {
  spec: RoleSpec;
  policies: RolePolicies;
  onSpec: (next: RoleSpec, message: string) => void;
}

/** What the catalogue has learnt since an older link or draft was made: off until somebody takes it. */
export function SinceMade({ spec, policies, onSpec }: SinceMadeProps) {
  const { revision } = spec;
  if (revision === undefined) return null;
  const changes = changesSince(spec);
  const made = REVISIONS.find((each) => each.revision === revision);
  const fix = policies.findings.find(({ code }) => code === 'since-made')?.fix;

  return (
    <Section
      title="Since this role was made"
      lead={`It was made with the catalogue of ${made?.date} (${made?.what}) and grants what it granted then. ${
        changes.length === 0 ? 'Nothing new since then changes it.' : 'Today’s catalogue would switch:'
      }`}
    >
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
      {fix !== undefined && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => onSpec(fix.apply(spec), 'Took today’s catalogue')}
          sx={{ mt: 1 }}
        >
          Take today’s catalogue
        </Button>
      )}
    </Section>
  );
}
