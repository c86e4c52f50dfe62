import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useColorScheme, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useMemo } from 'react';
import type { RolePolicies } from '../../policy';
import { UNSEEN, downloadFile } from '../../screen';
import { layOut, type Shape } from './layout';
import { GROUPS, neighboursOf } from './neighbours';
import { paintsOf } from './paints';
import { FONT, FONTS, RIM, writeSvg, type Paints } from './write-svg';

/** The role in the middle of everything that it reaches, as a picture that one can save. */
export function RolePicture({ policies }: { policies: RolePolicies }) {
  const id = useId();
  const theme = useTheme();
  const { colorScheme = 'light' } = useColorScheme();
  const isWide = useMediaQuery(theme.breakpoints.up('sm'), { noSsr: true });
  const role = policies.resolved.roleName ?? 'ROLE-NAME';
  const neighbours = useMemo(() => neighboursOf(policies), [policies]);
  const picture = useMemo(() => layOut(role, neighbours, isWide), [role, neighbours, isWide]);
  const palette = theme.colorSchemes?.[colorScheme]?.palette ?? theme.palette;
  const paints = paintsOf(palette);
  const title = `The role ${role} and what it reaches`;
  const save = () =>
    downloadFile({
      fileName: `${role}.svg`,
      content: writeSvg(layOut(role, neighbours, true), title, paints, palette.background.paper),
    });

  return (
    <>
      <Box
        component="svg"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-list`}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        fontFamily={FONT}
        sx={{ display: 'block', width: '100%', maxWidth: picture.width, mx: 'auto', my: 1.5 }}
      >
        <title id={`${id}-title`}>{title}</title>
        {picture.shapes.map((shape) => (
          <Drawn key={keyOf(shape)} shape={shape} paints={paints} />
        ))}
      </Box>
      <Box component="ul" id={`${id}-list`} aria-label={title} sx={UNSEEN}>
        {neighbours.map(({ group, name, verbs }) => (
          <li key={`${group} ${name}`}>
            {GROUPS[group]}: {name}, {verbs.join(' and ')}
          </li>
        ))}
      </Box>
      <Button size="small" variant="outlined" color="inherit" onClick={save}>
        Download SVG
      </Button>
    </>
  );
}

/** No two shapes of a kind begin at one place. */
function keyOf(shape: Shape): string {
  return shape.type === 'line' ? shape.path : `${shape.type} ${shape.tone} ${shape.x} ${shape.y}`;
}

function Drawn({ shape, paints }: { shape: Shape; paints: Paints }) {
  const paint = paints[shape.tone];
  if (shape.type === 'line') return <path d={shape.path} {...paint} />;
  if (shape.type === 'box') {
    const { x, y, width, height } = shape;
    return <rect x={x} y={y} width={width} height={height} rx={6} {...paint} />;
  }
  const { x, y, anchor, text, full } = shape;
  const font = FONTS[shape.tone];
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={font?.size}
      fontWeight={font?.weight}
      strokeWidth={RIM}
      paintOrder="stroke"
      {...paint}
    >
      {full !== undefined && <title>{full}</title>}
      {text}
    </text>
  );
}
