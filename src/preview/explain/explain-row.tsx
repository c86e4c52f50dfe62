import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ActionFacts } from '../../aws-services';
import type { Source } from '../../policy';
import { PRESSABLE } from '../../screen';
import { FieldLink } from '../fields/field-link';
import { accessLevelOf } from './arranged-rows';
import { Breakable } from './breakable';
import { ConditionText } from './condition-text';
import { ResourceList } from './resource-list';
import type { ExplainedRow } from './explained-rows';
import { Mark, ReasonWords } from './reason-words';
import { whatItDoes } from './what-it-does';

interface ExplainRowProps {
  row: ExplainedRow;
  facts: ActionFacts | null;
  onGoToField: (field: string) => void;
}

/** One action: what it does, what it may be done to, under which conditions, why, and who says so. */
export function ExplainRow({ row, facts, onGoToField }: ExplainRowProps) {
  const { action, resources, conditions, reasons, level, principal } = row;
  const fact = facts?.action(action) ?? null;
  const sources = new Map(reasons.flatMap(({ source }) => (source === null ? [] : [[source.url, source]])));

  return (
    <tr>
      <td>
        <Code>{action}</Code>
        {fact !== null && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {whatItDoes(fact.description)}
          </Typography>
        )}
      </td>
      <td>{accessLevelOf(row, facts)}</td>
      <td>
        {principal === null ? (
          <ResourceList resources={resources} onGoToField={onGoToField} />
        ) : (
          <>
            By <Code>{principal}</Code>
          </>
        )}
      </td>
      <td>
        {conditions.map((condition) => (
          <ConditionText key={`${condition.operator} ${condition.key}`} condition={condition} facts={facts} />
        ))}
      </td>
      <td>
        {reasons.map((reason) => (
          <Typography key={reason.key} variant="body2">
            {reason.source === null && <Mark>your own</Mark>}
            {reason.isInferred && <Mark>inferred</Mark>}
            <ReasonWords reason={reason} />
            {reason.source !== null &&
              reason.fields.map((field) => (
                <span key={field}>
                  {' · '}
                  <FieldLink field={field} onGoToField={onGoToField} />
                </span>
              ))}
          </Typography>
        ))}
      </td>
      <td>
        {[...sources.values()].map((source) => (
          <SourceLine key={source.url} source={source} />
        ))}
      </td>
      <td>{level}</td>
    </tr>
  );
}

function SourceLine({ source: { url, title } }: { source: Source }) {
  return (
    <Link href={url} target="_blank" rel="noreferrer" color="inherit" title={title} sx={CUT}>
      {title}
    </Link>
  );
}

/** Two lines; the whole title is shown where the pointer rests. */
const CUT = {
  ...PRESSABLE,
  display: '-webkit-box',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

function Code({ children }: { children: string }) {
  return (
    <Typography variant="mono" sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
      <Breakable>{children}</Breakable>
    </Typography>
  );
}
