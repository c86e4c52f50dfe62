import Typography from '@mui/material/Typography';
import type { Finding, FoundUnusual } from '../../policy';
import { fixableFinding } from '../open-findings';
import { CappedList } from './capped-list';
import { Section } from './section';
import { UnusualRow } from './unusual-row';

interface UnusualListProps {
  found: readonly FoundUnusual[];
  /** Some of them mend what is unusual. */
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
  /** Whether there is no role yet to say anything of. */
  isEmpty: boolean;
  onGoToField: (field: string) => void;
}

/** Of one kind: so that many of one kind never push another out of sight. */
const MOST_OF_A_KIND = 6;

/** What a reviewer would ask about, the worst first, all of it without a click. */
export function UnusualList({ found, findings, isEmpty, onFix, onGoToField }: UnusualListProps) {
  if (isEmpty && found.length === 0) return null;
  return (
    <Section
      title="Unusual"
      lead={found.length === 0 ? undefined : 'The worst first. Ask about each before you sign.'}
    >
      {found.length === 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          Nothing: no other account, no wildcard in an address, no way to gain more rights, and the trust
          policy names the account.
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
          {(each) => (
            <UnusualRow
              found={each}
              finding={fixableFinding(each, findings)}
              onFix={onFix}
              onGoToField={onGoToField}
            />
          )}
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
