import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReviewItem, ReviewSentence, TrustLine } from '../../policy';
import { CappedList } from './capped-list';
import { ownWords } from '../own-words';
import { FieldButton } from './field-button';
import { Section } from './section';

interface SentenceListProps {
  sentences: readonly ReviewSentence[];
  trust: readonly TrustLine[];
  onGoToField: (field: string) => void;
}

const MOST = 12;

/** What the role may do, sentence by sentence, each with its addresses. */
export function SentenceList({ sentences, trust, onGoToField }: SentenceListProps) {
  return (
    <Section
      title="What the role may do"
      lead="Taken from the finished policies: the role may do nothing that is not listed here."
    >
      {sentences.length === 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          Nothing yet: no operation is chosen.
        </Typography>
      )}
      {sentences.map(({ verb, words, items }) => (
        <Sentence key={verb} words={words}>
          <CappedList items={items} most={MOST} label={words} keyOf={keyOf}>
            {(item) => <Item item={item} onGoToField={onGoToField} />}
          </CappedList>
        </Sentence>
      ))}
      <Sentence words="May be assumed by">
        <CappedList items={trust} most={MOST} label="May be assumed by" keyOf={({ principal }) => principal}>
          {({ principal, actions, conditions }) => (
            <Detailed address={principal} details={[actions.join(', '), ...onlyIf(conditions)]} />
          )}
        </CappedList>
      </Sentence>
    </Section>
  );
}

function keyOf({ resource, conditions, isOwn }: ReviewItem): string {
  return JSON.stringify([resource, conditions, isOwn]);
}

function Sentence({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <Box sx={{ mt: 1.75 }}>
      <Typography variant="h4" component="h4">
        {words}
      </Typography>
      {children}
    </Box>
  );
}

function Item({ item, onGoToField }: { item: ReviewItem; onGoToField: (field: string) => void }) {
  const { address, actions, conditions, fields, isOwn, whys, isUnknown } = item;
  return (
    <Detailed
      address={
        <FieldButton field={fields[0]} onGoToField={onGoToField}>
          {address}
        </FieldButton>
      }
      details={[
        actions.join(', '),
        ...onlyIf(conditions),
        ...(isOwn ? [ownWords(whys)] : []),
        ...(isUnknown ? ['a placeholder, which grants nothing yet'] : []),
      ]}
    />
  );
}

function onlyIf(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`only if ${conditions.join(', and ')}`];
}

interface DetailedProps {
  address: React.ReactNode;
  details: readonly string[];
}

function Detailed({ address, details }: DetailedProps) {
  return (
    <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ typography: 'mono' }}>
        {address}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{details.join(' · ')}</Box>
    </Box>
  );
}
