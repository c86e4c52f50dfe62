import type { Picture, Shape, Tone } from './layout';

/** What each tone is painted with. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

export type Paints = Readonly<Record<Tone, Paint>>;

/** Sizes in units of the view box; the same on the page and in the file. */
export const FONTS: Readonly<Partial<Record<Tone, { readonly size: number; readonly weight: number }>>> = {
  name: { size: 12, weight: 400 },
  title: { size: 12, weight: 700 },
  verb: { size: 11.5, weight: 400 },
  'role-name': { size: 13, weight: 600 },
};

/** How wide the outline of a text is, where it has one. */
export const RIM = 3;

export const FONT = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif';

/** What XML cannot hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The picture as a file of its own: colours inlined, every text escaped, nothing loaded from elsewhere. */
export function writeSvg(
  { width, height, shapes }: Picture,
  title: string,
  paints: Paints,
  back: string,
): string {
  const drawn = shapes.map((shape) => drawnShape(shape, paints)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(FONT)}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="${escaped(back)}"/>
${drawn}
</svg>
`;
}

function drawnShape(shape: Shape, paints: Paints): string {
  const { fill, stroke } = paints[shape.tone];
  const colours = `fill="${escaped(fill)}" stroke="${escaped(stroke)}"`;
  if (shape.type === 'line') return `<path d="${shape.path}" ${colours}/>`;
  if (shape.type === 'box')
    return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="6" ${colours}/>`;
  const { size, weight } = FONTS[shape.tone] ?? { size: 13, weight: 400 };
  const full = shape.full === undefined ? '' : `<title>${escaped(shape.full)}</title>`;
  return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" font-size="${size}" font-weight="${weight}" stroke-width="${RIM}" paint-order="stroke" ${colours}>${full}${escaped(shape.text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
