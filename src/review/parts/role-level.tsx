import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HandChange, RoleReview } from '../../policy';
import { LEVEL_NAMES, levelWords } from '../../screen';
import { CappedList } from './capped-list';
import { FieldButton } from './field-button';
import { Section } from './section';
import { SourceLink } from './source-link';

interface RoleLevelProps {
  review: RoleReview;
  onGoToField: (field: string) => void;
}

const MOST = 20;

/** The level, and everything that was changed by hand. */
export function RoleLevel({ review: { level, revision, isBroad, changes }, onGoToField }: RoleLevelProps) {
  return (
    <Section title={`Level: ${LEVEL_NAMES[level]}`} lead={levelWords(level, revision)}>
      {isBroad && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          The guide’s broad policy: it reaches every bucket and every image of the account.
        </Typography>
      )}
      <Typography variant="h4" component="h4" sx={{ mt: 1.25 }}>
        Changed by hand
      </Typography>
      {changes.length === 0 ? (
        <Typography variant="body2">Nothing.</Typography>
      ) : (
        <CappedList items={changes} most={MOST} label="Changed by hand" keyOf={({ id }) => id}>
          {(change) => <Change change={change} onGoToField={onGoToField} />}
        </CappedList>
      )}
    </Section>
  );
}

function Change({ change, onGoToField }: { change: HandChange } & Pick<RoleLevelProps, 'onGoToField'>) {
  const { title, words, field, source } = change;
  return (
    <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
      <strong>
        <FieldButton field={field} onGoToField={onGoToField}>
          {title}
        </FieldButton>
      </strong>{' '}
      {words} {source !== null && <SourceLink source={source} of={title} />}
    </Box>
  );
}
