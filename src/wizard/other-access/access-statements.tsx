import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MOST_ENTRIES, type OtherAccess, type RoleSpec } from '../../policy';
import { useWizardTools } from '../form/wizard-tools';
import { AccessStatement } from './access-statement';
import { useFocusField } from './use-focus-field';

const ADD = 'otherAccess.add';

interface AccessStatementsProps {
  /** Opened by hand just now: the first statement is waited for. */
  isAsked: boolean;
}

/** The user’s own statements. */
export function AccessStatements({ isAsked }: AccessStatementsProps) {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const { onArrived, onSpec } = useWizardTools();
  const statements = useWatch({ control, name: 'otherAccess' });
  const { root, focusField } = useFocusField();

  useEffect(() => {
    if (isAsked) focusField('otherAccess.0');
    else onArrived();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the part of the page is there
  }, []);

  const write = (next: OtherAccess[]) => setValue('otherAccess', next);

  function add(): void {
    if (statements.length >= MOST_ENTRIES) return;
    write([...statements, { actions: [], resources: [], why: '' }]);
    focusField(`otherAccess.${statements.length}`);
  }
  function remove(index: number): void {
    const otherAccess = getValues('otherAccess').toSpliced(index, 1);
    onSpec({ ...getValues(), otherAccess }, `Removed statement ${index + 1} of Other access`);
    focusField(otherAccess.length === 0 ? ADD : `otherAccess.${Math.min(index, otherAccess.length - 1)}`);
  }

  return (
    <Box ref={root} sx={{ display: 'grid', gap: 2 }}>
      {statements.map((statement, index) => {
        const number = index + 1;
        return (
          <AccessStatement
            // Statements have no identity of their own but their place.
            key={number}
            index={index}
            statement={statement}
            onStatement={(next) => write(statements.with(index, next))}
            onRemove={() => remove(index)}
          />
        );
      })}
      <Button
        size="small"
        data-field={ADD}
        onClick={add}
        sx={{ justifySelf: 'start', ml: -1, fontWeight: 700 }}
      >
        + Add statement
      </Button>
    </Box>
  );
}
