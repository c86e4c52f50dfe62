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

/** Of one kind: so that many of one kind never push another out of sight. */
const MOST_OF_A_KIND = 6;

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
      {[...byRule(found)].map(([rule, ofRule]) => (
        <CappedList
          key={rule}
          items={ofRule}
          most={MOST_OF_A_KIND}
          label={ofRule[0].title}
          keyOf={({ words }) => words}
        >
          {(each) => <UnusualRow found={each} onGoToField={onGoToField} />}
        </CappedList>
      ))}
    </Section>
  );
}

/** What each rule found, in the order of the rules. */
function byRule(
  found: readonly FoundUnusual[],
): ReadonlyMap<string, readonly [FoundUnusual, ...FoundUnusual[]]> {
  const rules = new Map<string, [FoundUnusual, ...FoundUnusual[]]>();
  for (const each of found) {
    const known = rules.get(each.rule);
    if (known === undefined) rules.set(each.rule, [each]);
    else known.push(each);
  }
  return rules;
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
