import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ServiceName } from '../../aws-services';
import { SuggestField } from './suggest-field';

interface ServiceFieldProps {
  field: string;
  label: string;
  /** The service that the actions name already. */
  service: string | null;
  services: readonly ServiceName[];
  onPick: (prefix: string) => void;
}

/** The way to a service’s actions, for whoever does not know how they begin. */
export function ServiceField({ field, label, service, services, onPick }: ServiceFieldProps) {
  const id = useId();
  /** What is typed until it is picked; null: what the actions say. */
  const [query, setQuery] = useState<string | null>(null);
  const prefix = query ?? service ?? '';
  const named = services.find((each) => each.prefix === prefix.trim().toLowerCase());

  function pick(text: string): void {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return;
    setQuery(null);
    onPick(wanted);
  }

  return (
    <Box>
      <Typography variant="h4" component="p" sx={{ mb: 0.5 }}>
        Service
      </Typography>
      <SuggestField
        field={field}
        label={label}
        value={prefix}
        onChange={setQuery}
        onChoose={pick}
        onEnter={() => pick(prefix)}
        suggestions={services.map((each) => ({ value: each.prefix, words: each.name }))}
        placeholder="dynamodb"
        isWrong={false}
        describedBy={id}
      />
      <Typography id={id} variant="body2" sx={{ color: 'text.secondary', pl: 1.25 }}>
        {named?.name ?? 'Pick one, or write its actions below.'}
      </Typography>
    </Box>
  );
}
