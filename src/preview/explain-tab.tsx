import { memo, useDeferredValue, useMemo } from 'react';
import { explain, type RolePolicies } from '../policy';
import { explainedStatements } from './explained-statements';
import { ScrolledTab } from './scrolled-tab';
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
  const statements = useMemo(() => explainedStatements(explain(policies)), [policies]);
  const several = policies.permissions.length > 1;

  return (
    <ScrolledTab>
      {statements.map((explained) => (
        <StatementCard
          key={explained.key}
          explained={explained}
          title={
            policies.permissions[explained.policy]?.Statement[explained.statement]?.Sid ??
            `Statement ${explained.statement + 1}`
          }
          policy={several ? `Policy ${explained.policy + 1}` : ''}
          onGoToField={onGoToField}
        />
      ))}
    </ScrolledTab>
  );
});
