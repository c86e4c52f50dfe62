import type { Theme } from '@mui/material/styles';
import type { Paints } from './write-svg';

/** A palette’s colours for each part of the picture. Text has no outline. */
export function paintsOf({
  background,
  text,
  primary,
  divider,
  edge,
}: Omit<Theme['palette'], 'mode'>): Paints {
  const written = (fill: string) => ({ fill, stroke: 'none' });
  return {
    role: { fill: primary.main, stroke: primary.main },
    box: { fill: background.paper, stroke: edge },
    more: { fill: background.default, stroke: divider },
    line: { fill: 'none', stroke: edge },
    name: written(text.primary),
    title: written(text.secondary),
    // A rim in the colour of the page keeps words readable on lines.
    verb: { fill: text.secondary, stroke: background.paper },
    'role-name': written(primary.contrastText),
  };
}
