import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RoleSpec, RoleTag } from '../../../policy';
import { TagRow } from './tag-row';

/** The tags of the role, one row each. */
export function TagList() {
  const { control, setValue } = useFormContext<RoleSpec>();
  const tags = useWatch({ control, name: 'role.tags' }) ?? [];
  const list = useRef<HTMLDivElement>(null);

  /** The row that takes the focus once it is drawn; past the last, the button takes it. */
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-tag-key]');
    (rows?.[wanted.current] ?? list.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    wanted.current = null;
  });

  function change(next: readonly RoleTag[], focused: number | null): void {
    wanted.current = focused;
    setValue('role.tags', [...next]);
  }

  return (
    <Box ref={list} role="group" aria-label="Tags">
      <Typography variant="h4" component="p">
        Tags
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
        {tags.map((tag, index) => {
          const number = index + 1;
          return (
            <TagRow
              // Rows have no identity of their own but their place.
              key={number}
              index={index}
              tag={tag}
              onChange={(changed) => change(tags.with(index, changed), null)}
              onRemove={() => change(tags.toSpliced(index, 1), index)}
            />
          );
        })}
      </Box>
      <Button
        size="small"
        data-add
        onClick={() => change([...tags, { key: '', value: '' }], tags.length)}
        sx={{ ml: -1, fontWeight: 700 }}
      >
        + Add tag
      </Button>
    </Box>
  );
}
