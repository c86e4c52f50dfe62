import Box from '@mui/material/Box';
import { memo } from 'react';
import { ACCESS_LEVELS, sizeOf, totalOf, type ServiceCount } from '../../compare';
import { Bars } from './bars';
import { Legend } from './legend';

interface PictureProps {
  services: readonly ServiceCount[];
  /** Of the other side, within a sentence. */
  name: string;
}

/** What both sides allow per service and access level, as bars. The table after it has the numbers for screen readers. */
export const Picture = memo(function Picture({ services, name }: PictureProps) {
  const total = { service: 'All services', levels: ACCESS_LEVELS.map((level) => totalOf(services, level)) };

  return (
    <Box role="img" aria-label={`Actions per service and access level: this role, and ${name}`}>
      <Legend name={name} />
      <Box sx={{ ...ROW, ...HEAD }}>
        <span />
        {ACCESS_LEVELS.map((level) => (
          <span key={level}>{SHORT[level] ?? level}</span>
        ))}
      </Box>
      {[total].map((row) => (
        <Row key={row.service} row={row} most={mostOf([row])} />
      ))}
      {services.map((row) => (
        <Row key={row.service} row={row} most={mostOf(services)} />
      ))}
    </Box>
  );
});

function Row({ row: { service, levels }, most }: { row: ServiceCount; most: number }) {
  const isUsed = levels.some(({ own }) => sizeOf(own) > 0);
  return (
    <Box sx={ROW}>
      <Box component="span" sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, overflowWrap: 'anywhere' }}>
        {service}
      </Box>
      {levels.map(({ level, own, other }) => (
        <span key={level}>
          {isUsed && <Bars count={own} most={most} side="own" />}
          <Bars count={other} most={most} side="other" />
        </span>
      ))}
    </Box>
  );
}

/** The longest bar of some rows: all of them share one scale. */
function mostOf(services: readonly ServiceCount[]): number {
  const sizes = services.flatMap(({ levels }) =>
    levels.flatMap(({ own, other }) => [sizeOf(own), sizeOf(other)]),
  );
  return Math.max(1, ...sizes);
}

const SHORT: Readonly<Record<string, string>> = { 'Permissions management': 'Permissions' };

const ROW = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'repeat(5, minmax(0, 1fr))',
    sm: 'minmax(6rem, 9rem) repeat(5, minmax(0, 1fr))',
  },
  columnGap: { xs: 0.5, sm: 1 },
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
  typography: 'body2',
  fontSize: '0.8125rem',
} as const;

const HEAD = {
  position: 'sticky',
  // Above the padding of the tab.
  top: '-12px',
  zIndex: 1,
  bgcolor: 'background.paper',
  fontWeight: 600,
  // The longest word fits into a fifth of a phone.
  fontSize: { xs: '0.6875rem', sm: '0.8125rem' },
  '& > :first-of-type': { display: { xs: 'none', sm: 'block' } },
  '& > *': { overflow: 'hidden', textOverflow: 'ellipsis' },
} as const;
