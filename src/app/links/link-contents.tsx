import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RoleOptions, RoleSpec } from '../../policy';
import { fieldName } from '../../preview';
import { counted } from '../../screen';
import { summaryOf, type ShareSummary } from '../../share';
import { listsLine } from './content-line';
import { madeOn } from './made-under';

/** What everybody learns who gets the link. */
export function LinkContents({ spec }: { spec: RoleSpec }) {
  const summary = summaryOf(spec);
  const lines = linesOf(spec, summary).filter(({ words }) => words !== '');

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

/** A line without words is left out. */
function linesOf(spec: RoleSpec, summary: ShareSummary): readonly { term: string; words: string }[] {
  const { apis, calls, switches, accountIds, roleName, options } = summary;
  return [
    { term: 'Operations', words: apis.join(', ') || 'None chosen yet' },
    { term: 'Calls from inside', words: calls.join(', ') },
    { term: 'Switches', words: switches.map((id) => fieldName(`options.${id}`)).join(', ') },
    { term: 'Lists', words: sentence(listsLine(summary)) },
    { term: 'Region', words: spec.account.region.trim() || 'None' },
    { term: 'Account ids', words: accountIds.join(', ') || 'None' },
    { term: 'Role', words: roleName || 'Not named' },
    { term: 'Options', words: sentence(options.map((option) => OPTION_WORDS[option]).join(', ')) },
    { term: 'Catalogue', words: catalogueWords(spec) },
  ];
}

function catalogueWords(spec: RoleSpec): string {
  const date = madeOn(spec);
  return date === null ? '' : `Of ${date}: the link grants what the role granted then`;
}

const OPTION_WORDS: Readonly<Record<keyof RoleOptions, string>> = {
  attach: 'inline policies',
  description: 'description',
  permissionsBoundary: 'permissions boundary',
  maxSessionDuration: 'maximum session duration',
  tags: 'tags',
};

function givenAway({ accountIds, arns, counts, ownStatements }: ShareSummary): string {
  const parts = [
    ...(accountIds.length === 0 ? [] : [counted(accountIds.length, 'account id')]),
    ...(arns === 0 ? [] : [counted(arns, 'ARN')]),
  ];
  const hasEntries = counts.length + ownStatements > 0;
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
