import Box from '@mui/material/Box';
import { memo } from 'react';
import { sizeOf, type Count, type ServiceCount } from '../../compare';
import { UNSEEN } from '../../screen';
import { REACH_LOOKS } from './bars';

interface PictureTableProps {
  services: readonly ServiceCount[];
  name: string;
}

/** The picture as a table, for screen readers. */
export const PictureTable = memo(function PictureTable({ services, name }: PictureTableProps) {
  return (
    // A table takes the size of its content, whatever its style says.
    <Box sx={UNSEEN}>
      <table>
        <caption>Actions per service and access level</caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Access level</th>
            <th scope="col">This role</th>
            <th scope="col">{name}</th>
          </tr>
        </thead>
        <tbody>
          {services.flatMap(({ service, levels }) =>
            levels
              .filter(({ own, other }) => sizeOf(own) + sizeOf(other) > 0)
              .map(({ level, own, other }) => (
                <tr key={`${service} ${level}`}>
                  <th scope="row">{service}</th>
                  <td>{level}</td>
                  <td>{inWords(own)}</td>
                  <td>{inWords(other)}</td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </Box>
  );
});

function inWords(count: Count): string {
  const parts = REACH_LOOKS.filter(({ reach }) => count[reach] > 0).map(
    ({ reach, label }) => `${count[reach]} ${label}`,
  );
  return parts.length === 0 ? 'none' : parts.join(', ');
}
