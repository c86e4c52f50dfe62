import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Amendment } from '../../policy';
import { AmendmentRow } from './amendment-row';
import { Card } from './card';
import { useAmendments } from './use-amendments';

const GROUPS: readonly { kind: Amendment['kind']; title: string; words: string }[] = [
  { kind: 'correction', title: 'Corrections', words: 'Without these, what the guide prints fails.' },
  {
    kind: 'tightening',
    title: 'Tightenings',
    words: 'With these, the role can do less than the guide lets it.',
  },
];

/** Every change to AWS’s guide that the chosen APIs can have, to switch by itself. */
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
