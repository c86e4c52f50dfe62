import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AccessDenied } from '../../import';
import { ReportSection } from './report-section';
import { CODE } from './report-styles';

const FAULT: Readonly<Record<AccessDenied['rolesFault'], string>> = {
  yes: 'The role’s own policy lacks this.',
  maybe: 'The role’s own policy may lack this, but the message does not say so.',
  no: 'Changing this role’s policy will not fix it.',
};

/** Who was refused what, whether the role’s own policy can fix it, and the statement that would. */
export function DeniedReport({ denied }: { denied: AccessDenied }) {
  const { principal, role, actions, resource, rolesFault, statement } = denied;
  const who = role === null ? principal : `${role.rolePath}${role.roleName} in account ${role.accountId}`;
  const lines = [
    { term: role === null ? 'Who' : 'Role', words: who === '' ? 'Not named' : who },
    { term: 'Refused', words: actions.length === 0 ? 'Not named' : actions.join(', ') },
    { term: 'On', words: resource === '' ? 'Not named' : resource },
  ];

  return (
    <>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, m: 0, mt: 1 }}
      >
        {lines.map(({ term, words }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {term}
            </Typography>
            <Box component="dd" sx={{ ...CODE, m: 0, minWidth: 0 }}>
              {words}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {FAULT[rolesFault]}
      </Typography>
      {statement !== null && (
        <ReportSection
          title={rolesFault === 'no' ? 'The statement that would allow it' : 'The missing statement'}
        >
          <Box
            component="pre"
            tabIndex={0}
            aria-label="Statement"
            sx={{
              typography: 'mono',
              m: 0,
              mt: 0.5,
              px: 1.5,
              py: 1,
              maxHeight: 240,
              overflow: 'auto',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              bgcolor: 'background.default',
            }}
          >
            {JSON.stringify(statement, null, 2)}
          </Box>
        </ReportSection>
      )}
    </>
  );
}
