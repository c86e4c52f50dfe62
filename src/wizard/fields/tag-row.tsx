import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { RoleTag } from '../../policy';
import { INPUT, STATUS } from './field-styles';

interface TagRowProps {
  index: number;
  tag: RoleTag;
  problem: string | null;
  onChange: (tag: RoleTag) => void;
  onRemove: () => void;
}

/** One tag: its key, its value, and what is wrong with them. */
export function TagRow({ index, tag, problem, onChange, onRemove }: TagRowProps) {
  const name = `Tag ${index + 1}`;
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
    <Box component="li" data-row={`role.tags.${index}`} sx={{ pb: 0.75 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 32px', columnGap: 1 }}>
        <Box
          {...common}
          data-field={`role.tags.${index}`}
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
        <IconButton
          size="small"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          sx={{ width: 32, height: 36, borderRadius: 1, fontSize: '0.875rem' }}
        >
          ✕
        </IconButton>
      </Box>
      <Box id={statusId} className="invalid" sx={STATUS}>
        {problem !== null && (
          <>
            <span aria-hidden="true">✕</span>
            <span>{problem}</span>
          </>
        )}
      </Box>
    </Box>
  );
}
