import Box from '@mui/material/Box';
import type { NeededLine } from '../../policy';
import { CappedList } from './capped-list';
import { Section } from './section';
import { SourceLink } from './source-link';

const MOST = 12;

/** What somebody else must allow before the role works, in one line each. */
export function NeededList({ lines }: { lines: readonly NeededLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title="Needed from others" lead="The tab “Also needed” has the text to hand over.">
      <CappedList items={lines} most={MOST} label="Needed from others" keyOf={({ id }) => id}>
        {({ title, subject, words, source }) => (
          <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
            <strong>{title}</strong>
            {subject !== '' && <code> {subject}</code>}: {words}{' '}
            <SourceLink source={source} of={`${title} ${subject}`.trim()} />
          </Box>
        )}
      </CappedList>
    </Section>
  );
}
