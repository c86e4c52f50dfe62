import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Amendment } from '../../../policy';
import { AmendmentRow } from '../../amendments/amendment-row';
import { useAmendments } from '../../amendments/use-amendments';
import { Card } from '../../fields/card';

const GROUPS: readonly { kind: Amendment['kind']; title: string; words: string }[] = [
  {
    kind: 'correction',
    title: 'Corrections',
    words: 'AWS’s guide leaves these out; without them jobs fail.',
  },
  { kind: 'tightening', title: 'Restrictions', words: 'Optional limits beyond AWS’s guide.' },
  {
    kind: 'compatibility',
    title: 'For tools that ask for more',
    words: 'Wider than the job needs, so in no level. Switch one on only where the tool refuses the role.',
  },
];

/** Every change to AWS’s guide that the chosen operations can have, to switch by itself. */
export function AmendmentList() {
  const amendments = useAmendments();
  return GROUPS.map(({ kind, title, words }) => {
    const rows = amendments.filter(({ amendment }) => amendment.kind === kind);
    return rows.length === 0 ? null : (
      <Card key={kind} title={title}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {words}
        </Typography>
        <Stack spacing={1.75}>
          {rows.map((row) => (
            <AmendmentRow key={row.amendment.id} {...row} />
          ))}
        </Stack>
      </Card>
    );
  });
}
