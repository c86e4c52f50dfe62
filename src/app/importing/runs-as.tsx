import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { RunsAs } from '../../import';

interface RunsAsQuestionProps {
  places: readonly RunsAs[];
  chosen: RunsAs | null;
  onChoose: (place: RunsAs) => void;
}

/** Asks whether the code runs as the role itself: then the role needs what the code calls. */
export function RunsAsQuestion({ places, chosen, onChoose }: RunsAsQuestionProps) {
  const id = useId();
  return (
    <Box
      component="fieldset"
      sx={{ m: 0, mt: 1.5, px: 2, pt: 1, pb: 1.25, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography component="legend" variant="h4" sx={{ px: 0.5, ml: -0.5 }}>
        Where does this code run?
      </Typography>
      {places.map((place) => (
        <Box
          component="label"
          key={place.id}
          sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 0.5, cursor: 'pointer' }}
        >
          <Radio
            size="small"
            name={id}
            checked={place === chosen}
            onChange={() => onChoose(place)}
            slotProps={{
              input: {
                'aria-labelledby': `${id}-${place.id}`,
                'aria-describedby': `${id}-${place.id}-hint`,
              },
            }}
            sx={{ p: 0.25 }}
          />
          <Box sx={{ minWidth: 0 }}>
            <Typography component="span" variant="body2" id={`${id}-${place.id}`} sx={{ fontWeight: 600 }}>
              {place.title}
            </Typography>
            <Typography id={`${id}-${place.id}-hint`} variant="body2" sx={{ color: 'text.secondary' }}>
              {place.hint}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
