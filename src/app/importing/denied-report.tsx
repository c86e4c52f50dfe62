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

/** Who must do something. */
const CURE: Readonly<Record<AccessDenied['who'], string>> = {
  'execution-role': 'The execution role',
  caller: 'Whoever makes the call',
  'other-service-role': 'The role of another service',
  'trust-policy': 'The role’s trust policy',
  'bucket-policy': 'The bucket’s policy',
  'key-policy': 'The key, or its policy',
  'repository-policy': 'The repository’s policy',
  'resource-policy': 'The policy of the resource',
  'control-policy': 'The organization’s administrators',
  boundary: 'Whoever set the permissions boundary',
  'session-policy': 'Whoever starts the session',
  'endpoint-policy': 'Whoever runs the VPC endpoint',
  network: 'The network',
  document: 'The document or the request itself',
  quota: 'The account’s quotas',
  unknown: 'Not said',
};

/** Who was refused what, whether the role’s own policy can fix it, and the statement that would. */
export function DeniedReport({ denied }: { denied: AccessDenied }) {
  const { principal, role, actions, resource, who: cure, rolesFault, statement } = denied;
  const who = role === null ? principal : `${role.rolePath}${role.roleName} in account ${role.accountId}`;
  const lines = [
    { term: role === null ? 'Who' : 'Role', words: who === '' ? 'Not named' : who },
    { term: 'Refused', words: actions.length === 0 ? 'Not named' : actions.join(', ') },
    { term: 'On', words: resource === '' ? 'Not named' : resource },
    { term: 'To be fixed by', words: CURE[cure] },
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
          title={rolesFault === 'no' ? 'The statement that the caller lacks' : 'The missing statement'}
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
