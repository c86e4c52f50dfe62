import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { exampleArn } from '../../aws-services';
import { checkResource, takenTypes } from './check-resource';
import { typedActions, type Known } from './known-actions';
import { suggestResources } from './suggestions';
import { TextRows } from './text-rows';

interface ResourceRowsProps {
  field: string;
  label: string;
  resources: readonly string[];
  onResources: (resources: string[]) => void;
  actions: readonly string[];
  known: Known;
}

/** What a statement reaches: ARNs of the kinds that its actions take. */
export function ResourceRows({ field, label, resources, onResources, actions, known }: ResourceRowsProps) {
  const { typed, isWhole } = typedActions(actions, known);
  const types = takenTypes(typed);
  const [first] = types;
  const isStarOnly = isWhole && typed.length > 0 && first === undefined && !resources.includes('*');

  return (
    <Box>
      <TextRows
        field={field}
        title="Resources"
        label={label}
        addLabel="Add resource"
        placeholder={first === undefined ? 'arn:aws:…' : exampleArn(first.arn)}
        texts={resources}
        onTexts={onResources}
        suggest={() => suggestResources(types)}
        check={(text) => checkResource(text, actions, known)}
      />
      {isStarOnly && (
        <Button size="small" onClick={() => onResources(['*'])} sx={{ display: 'block', ml: -1 }}>
          Use *: these actions take nothing else
        </Button>
      )}
    </Box>
  );
}
