import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RoleOptions, RoleSpec } from '../policy';
import { summaryOf, type ShareSummary } from '../share';
import { listsLine } from './content-line';
import { counted } from '../screen';

/** What everybody learns who has the link. */
export function LinkContents({ spec }: { spec: RoleSpec }) {
  const summary = summaryOf(spec);
  const { apis, accountIds, roleName, options } = summary;
  const { region } = spec.account;
  const lines = [
    { term: 'Calls', words: apis.length === 0 ? 'None chosen yet' : apis.join(', ') },
    { term: 'Lists', words: sentence(listsLine(summary)) },
    { term: 'Region', words: region.trim() === '' ? 'None' : region },
    { term: 'Account ids', words: accountIds.length === 0 ? 'None' : accountIds.join(', ') },
    { term: 'Role', words: roleName === '' ? 'Not named' : roleName },
    ...(options.length === 0
      ? []
      : [{ term: 'Options', words: sentence(options.map((option) => OPTION_WORDS[option]).join(', ')) }]),
  ];

  return (
    <Box component="section" aria-labelledby="link-contents" sx={{ mt: 2 }}>
      <Typography id="link-contents" variant="h4" component="h3">
        In the link
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, m: 0, mt: 0.5 }}
      >
        {lines.map(({ term, words }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {term}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {words}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 600 }}>
        {givenAway(summary)}
      </Typography>
    </Box>
  );
}

const OPTION_WORDS: Readonly<Record<keyof RoleOptions, string>> = {
  attach: 'inline policies',
  description: 'description',
  permissionsBoundary: 'permissions boundary',
  maxSessionDuration: 'maximum session duration',
  tags: 'tags',
};

function givenAway({ accountIds, arns, counts }: ShareSummary): string {
  const parts = [
    ...(accountIds.length === 0 ? [] : [counted(accountIds.length, 'account id')]),
    ...(arns === 0 ? [] : [counted(arns, 'ARN')]),
  ];
  const hasEntries = counts.length > 0;
  if (parts.length > 0) {
    return `It holds ${parts.join(' and ')}, and ${hasEntries ? 'every address as typed' : 'no address'}.`;
  }
  return hasEntries
    ? 'It holds no account id and no ARN, but every address as typed.'
    : 'It holds no account id and no address.';
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
