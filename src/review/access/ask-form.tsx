import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { explainRoleAccess, type AccessCheck, type RolePolicies } from '../../policy';
import { Answer } from './answer';
import { contextOf, contextText } from './context-text';
import { AskField } from './ask-field';

interface AskFormProps {
  /** The check whose question is prefilled. */
  asked: AccessCheck | null;
  checks: readonly AccessCheck[];
  policies: RolePolicies;
  onGoToField: (field: string) => void;
}

/** An action, a resource and what else the request says: allowed or denied, and why. Answers as one types. */
export function AskForm({ asked, checks, policies, onGoToField }: AskFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [action, setAction] = useState(asked?.request.action ?? '');
  const [resource, setResource] = useState(asked?.request.resource ?? '');
  const [context, setContext] = useState(contextText(asked?.request.context ?? {}));
  const asker = asked?.request.asker;
  const actions = useMemo(() => actionsIn(policies), [policies]);
  const resources = useMemo(() => [...new Set(checks.map(({ request }) => request.resource))], [checks]);

  useEffect(() => {
    if (asked === null) return;
    heading.current?.focus();
  }, [asked]);

  const request = {
    action: action.trim(),
    resource: resource.trim() || '*',
    context: contextOf(context),
    ...(asker === undefined || !/^sts:/i.test(action) ? {} : { asker }),
  };

  return (
    <Box sx={{ mt: 2 }}>
      <Typography ref={heading} tabIndex={-1} variant="h4" component="h4" sx={{ outline: 'none' }}>
        Ask the role
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, mt: 1, maxWidth: 720 }}>
        <AskField
          id={`${id}-action`}
          label="Action"
          value={action}
          onChange={setAction}
          example="s3:GetObject"
          options={actions}
        />
        <AskField
          id={`${id}-resource`}
          label="Resource"
          value={resource}
          onChange={setResource}
          example="arn:aws:s3:::bucket/key, or *"
          options={resources}
        />
        <AskField
          id={`${id}-context`}
          label="Conditions of the request"
          value={context}
          onChange={setContext}
          example="kms:ViaService=s3.eu-west-1.amazonaws.com"
          options={[]}
        />
      </Box>
      {request.action !== '' && (
        <Answer
          explained={explainRoleAccess(policies, request)}
          request={request}
          policies={policies}
          onGoToField={onGoToField}
        />
      )}
    </Box>
  );
}

/** Every action of the role, wildcards left out: nobody can ask those. */
function actionsIn({ permissions }: RolePolicies): readonly string[] {
  const all = permissions.flatMap(({ Statement: statements }) => statements.flatMap(({ Action }) => Action));
  return [...new Set(all)].filter((action) => !action.includes('*')).toSorted();
}
