import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { API_NAMES, APIS } from '../../../policy';
import { INPUT, UNSEEN, counted } from '../../../screen';
import { CheckCard } from '../../fields/check-card';
import { OperationDetails } from './operation-details';
import { OperationGroups } from './operation-groups';
import { operationGroups } from './operations';
import { useChosen } from './use-chosen';

/** What the role is for: operations in groups, to be found by name, by other names, and by what they do. */
export function OperationChoice() {
  const { isChosen, choose } = useChosen('apis');
  const [query, setQuery] = useState('');
  const groups = operationGroups(query);
  const [first] = groups.flatMap(({ apis }) => apis);

  return (
    <Box
      component="fieldset"
      data-row="apis"
      sx={{ display: 'grid', gap: 0.75, border: 0, m: 0, p: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={UNSEEN}>
        Calls that the role is for
      </Box>
      <Box
        component="input"
        type="search"
        aria-label="Find an operation"
        placeholder="Find: train, endpoint, CreateModel, …"
        value={query}
        onChange={(event: { target: { value: string } }) => setQuery(event.target.value)}
        sx={{ ...INPUT, typography: 'body2' }}
      />
      <SearchResult query={query} found={groups.reduce((sum, { apis }) => sum + apis.length, 0)} />
      <OperationGroups groups={groups} isSearched={query.trim() !== ''} isChosen={isChosen}>
        {(api) => (
          <Box>
            <CheckCard
              name={api}
              words={[APIS[api].words, ...alsoFor(APIS[api].also)].join(' ')}
              {...(api === first ? { field: 'apis' } : {})}
              checked={isChosen(api)}
              onChange={(isOn) => choose(api, isOn)}
            />
            {isChosen(api) && <OperationDetails api={api} />}
          </Box>
        )}
      </OperationGroups>
    </Box>
  );
}

function alsoFor(names: readonly string[] = []): readonly string[] {
  return names.length === 0 ? [] : [`Also for ${names.join(', ')}.`];
}

function SearchResult({ query, found }: { query: string; found: number }) {
  const isSearched = query.trim() !== '';
  return (
    <Box component="output" sx={isSearched && found === 0 ? { display: 'block', py: 1 } : UNSEEN}>
      {isSearched && found > 0 && `${counted(found, 'operation')} found`}
      {isSearched && found === 0 && (
        <Typography variant="body2">
          No operation fits “{query.trim()}”. The {API_NAMES.length} known here are found by name or by what
          they do. Anything else that a role may do goes under Other access in step Data & images.
        </Typography>
      )}
    </Box>
  );
}
