import Box from '@mui/material/Box';
import type { RoleTag } from '../../../policy';
import { INPUT } from '../../../screen';
import { HintLine } from '../../fields/hint-line';
import { RemoveButton } from '../../fields/remove-button';
import { useProblem } from '../../form/built';

interface TagRowProps {
  index: number;
  tag: RoleTag;
  onChange: (tag: RoleTag) => void;
  onRemove: () => void;
}

/** One tag: its key, its value, and what is wrong with them. */
export function TagRow({ index, tag, onChange, onRemove }: TagRowProps) {
  const name = `Tag ${index + 1}`;
  const field = `role.tags.${index}`;
  const problem = useProblem(field);
  const statusId = `role-tag-${index}-status`;
  const common = {
    component: 'input' as const,
    'aria-invalid': problem !== null,
    'aria-describedby': statusId,
    autoCapitalize: 'none',
    autoComplete: 'off',
    spellCheck: false,
    sx: INPUT,
  };

  return (
    <Box component="li" data-row={field} sx={{ pb: 0.75 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 32px', columnGap: 1 }}>
        <Box
          {...common}
          data-field={field}
          data-tag-key
          aria-label={`${name}: key`}
          placeholder={index === 0 ? 'team' : ''}
          value={tag.key}
          onChange={(event: { target: { value: string } }) => onChange({ ...tag, key: event.target.value })}
        />
        <Box
          {...common}
          aria-label={`${name}: value`}
          placeholder={index === 0 ? 'data-science' : ''}
          value={tag.value}
          onChange={(event: { target: { value: string } }) => onChange({ ...tag, value: event.target.value })}
        />
        <RemoveButton label={`Remove ${name}`} onClick={onRemove} />
      </Box>
      <HintLine id={statusId} hint={problem === null ? null : { tone: 'wrong', text: problem }} />
    </Box>
  );
}
