import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { OtherAccess, OtherCondition } from '../../policy';
import { LineField } from '../fields/line-field';
import { RemoveButton } from '../fields/remove-button';
import { checkAction } from './check-action';
import { ConditionRows } from './condition-rows';
import { prefixOf } from './known-actions';
import { ResourceRows } from './resource-rows';
import { ServiceField } from './service-field';
import { StatementRemarks } from './statement-remarks';
import { suggestActions } from './suggestions';
import { TextRows } from './text-rows';
import { useFocusField } from './use-focus-field';
import { useKnown } from './use-known';

interface AccessStatementProps {
  index: number;
  statement: OtherAccess;
  onStatement: (statement: OtherAccess) => void;
  onRemove: () => void;
}

/** One statement of the user’s own: what, on what, when, and why. */
export function AccessStatement({ index, statement, onStatement, onRemove }: AccessStatementProps) {
  const { actions, resources, conditions = [], why } = statement;
  const field = `otherAccess.${index}`;
  const name = `Statement ${index + 1}`;
  const titleId = useId();
  const prefixes = actions.flatMap((text) => prefixOf(text) ?? []);
  const { services, known, isMissing } = useKnown(prefixes);
  const { root, focusField } = useFocusField();
  const service = prefixes.at(-1) ?? null;
  const change = (part: Partial<OtherAccess>) => onStatement({ ...statement, ...part });

  function changeConditions(next: OtherCondition[]): void {
    const { conditions: _before, ...others } = statement;
    onStatement(next.length === 0 ? others : { ...others, conditions: next });
  }
  function pickService(prefix: string): void {
    if (prefix === service) return focusField(`${field}.actions.${Math.max(0, actions.length - 1)}`);
    const kept = actions.filter((text) => text.trim() !== '' && !/^[a-z0-9-]+:$/i.test(text.trim()));
    change({ actions: [...kept, `${prefix}:`] });
    focusField(`${field}.actions.${kept.length}`);
  }

  return (
    <Box
      ref={root}
      component="section"
      aria-labelledby={titleId}
      data-row={field}
      sx={{ pb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography id={titleId} variant="h3" component="h4">
          {name}
        </Typography>
        <RemoveButton label={`Remove ${name}`} onClick={onRemove} />
      </Box>
      <Stack spacing={1.5}>
        <ServiceField {...{ field, service, services }} label={`${name}: service`} onPick={pickService} />
        {isMissing && (
          <Typography role="status" variant="body2" sx={{ color: 'warning.main' }}>
            AWS’s lists of actions could not be loaded. You can still type: only the checks are missing.
          </Typography>
        )}
        <TextRows
          field={`${field}.actions`}
          title="Actions"
          label={`${name}: action`}
          addLabel="Add action"
          placeholder="dynamodb:GetItem"
          texts={actions}
          onTexts={(next) => change({ actions: next })}
          suggest={(text) => suggestActions(text, service, known)}
          check={(text) => checkAction(text, known)}
        />
        <ResourceRows
          field={`${field}.resources`}
          label={`${name}: resource`}
          resources={resources}
          onResources={(next) => change({ resources: next })}
          actions={actions}
          known={known}
        />
        <ConditionRows
          field={`${field}.conditions`}
          label={name}
          conditions={conditions}
          onConditions={changeConditions}
          actions={actions}
          known={known}
        />
        <LineField
          field={`${field}.why`}
          label="What for"
          hint="Completes “The role may do this to …”. Reviewers see it next to the statement."
          placeholder="look up features of customers"
          value={why}
          onChange={(text) => change({ why: text })}
          problem={null}
        />
        <StatementRemarks {...{ field, actions, resources, known }} />
      </Stack>
    </Box>
  );
}
