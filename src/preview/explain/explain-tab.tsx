import { memo, useDeferredValue, useMemo } from 'react';
import type { RolePolicies } from '../../policy';
import { ScrolledTab } from '../scrolled-tab';
import { explainedStatements } from './explained-statements';
import { StatementCard } from './statement-card';

interface ExplainTabProps {
  policies: RolePolicies;
  onGoToField: (field: string) => void;
}

/** Every statement in words. Typing goes first: on a large role the words follow a moment later. */
export function ExplainTab({ policies, onGoToField }: ExplainTabProps) {
  const settled = useDeferredValue(policies);
  return <Statements policies={settled} onGoToField={onGoToField} />;
}

const Statements = memo(function Statements({ policies, onGoToField }: ExplainTabProps) {
  const statements = useMemo(() => explainedStatements(policies), [policies]);
  return (
    <ScrolledTab>
      {statements.map((explained) => (
        <StatementCard key={explained.key} explained={explained} onGoToField={onGoToField} />
      ))}
    </ScrolledTab>
  );
});
