import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FoundUnusual, Grade } from '../../policy';
import { UNSEEN } from '../../screen';
import { CappedList } from './capped-list';
import { FieldButton } from './field-button';
import { Section } from './section';
import { SourceLink } from './source-link';

interface UnusualListProps {
  found: readonly FoundUnusual[];
  /** Whether there is no role yet to say anything of. */
  isEmpty: boolean;
  onGoToField: (field: string) => void;
}

/** More than the worst role that anybody reads to its end. */
const MOST = 30;

/** Distinct without colour. */
const GRADES: Readonly<Record<Grade, { sign: string; name: string; tint: string }>> = {
  danger: { sign: '⚠', name: 'Danger', tint: 'error' },
  care: { sign: '!', name: 'Take care', tint: 'warning' },
};

/** What a reviewer would ask about, the worst first, all of it without a click. */
export function UnusualList({ found, isEmpty, onGoToField }: UnusualListProps) {
  if (isEmpty && found.length === 0) return null;
  return (
    <Section
      title="Unusual"
      lead={found.length === 0 ? undefined : 'The worst first. Ask about each before you sign.'}
    >
      {found.length === 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          Nothing: no other account, no wildcard in an address, no way to more rights, a trust that names the
          account.
        </Typography>
      )}
      <CappedList items={found} most={MOST} label="Unusual" keyOf={({ rule, words }) => `${rule} ${words}`}>
        {(each) => <UnusualRow found={each} onGoToField={onGoToField} />}
      </CappedList>
    </Section>
  );
}

function UnusualRow({ found, onGoToField }: { found: FoundUnusual } & Pick<UnusualListProps, 'onGoToField'>) {
  const { grade, title, words, field, source } = found;
  const { sign, name, tint } = GRADES[grade];
  return (
    <Box
      sx={{
        px: 1.5,
        py: 0.75,
        borderRadius: 1,
        typography: 'body2',
        overflowWrap: 'anywhere',
        bgcolor: `tint.${tint}.back`,
        color: `tint.${tint}.text`,
      }}
    >
      <span aria-hidden>{sign} </span>
      <Box component="span" sx={UNSEEN}>
        {name}:
      </Box>
      <Box component="strong" sx={{ mr: 1 }}>
        <FieldButton field={field} onGoToField={onGoToField}>
          {title}
        </FieldButton>
      </Box>
      {words} <SourceLink source={source} of={title} />
    </Box>
  );
}
