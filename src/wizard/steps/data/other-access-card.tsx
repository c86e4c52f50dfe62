import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Suspense, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec } from '../../../policy';
import { FallBack, NotLoaded, lazyPart } from '../../../screen';
import { Card } from '../../fields/card';

/** With AWS’s lists of actions behind it: loaded once somebody wants it. */
const AccessStatements = lazyPart(
  async () => (await import('../../other-access/access-statements')).AccessStatements,
);

/** What the role may do beside its operations: statements of the user’s own. */
export function OtherAccessCard() {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const hasAny = useWatch({ control, compute: ({ otherAccess }: RoleSpec) => otherAccess.length > 0 });
  const [isAsked, setAsked] = useState(false);
  // What is open stays so, also once the last statement is gone.
  const [isOpen, setOpen] = useState(hasAny);
  if (hasAny && !isOpen) setOpen(true);

  function begin(): void {
    setAsked(true);
    setValue('otherAccess', [...getValues('otherAccess'), { actions: [], resources: [], why: '' }]);
  }

  return (
    <Card title="Other access">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        DynamoDB, Athena, Glue, RDS, Secrets Manager, Bedrock, another role: whatever else the code uses, as
        statements of your own.
      </Typography>
      {isOpen ? (
        <FallBack to={<NotLoaded />}>
          <Suspense fallback={<Typography variant="body2">Loading…</Typography>}>
            <AccessStatements isAsked={isAsked} />
          </Suspense>
        </FallBack>
      ) : (
        <Button size="small" onClick={begin} sx={{ ml: -1, fontWeight: 700 }}>
          + Add statement
        </Button>
      )}
    </Card>
  );
}
