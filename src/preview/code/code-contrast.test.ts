import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../app/theme/palette';
import { codeTheme } from './code-theme';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb`, or `#rrggbbaa` laid over what is behind it. */
function over(colour: string, behind: Rgb = [0, 0, 0]): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const alpha = colour.length > 7 ? part(7) / 255 : 1;
  const mixed = (at: number, below: number) => alpha * part(at) + (1 - alpha) * below;
  return [mixed(1, behind[0]), mixed(3, behind[1]), mixed(5, behind[2])];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  { one: '#000000', other: '#ffffff', ratio: 21 },
  { one: '#777777', other: '#ffffff', ratio: 4.48 },
  { one: '#ffffff80', other: '#000000', ratio: 5.32 },
])('$one on $other is $ratio to one', ({ one, other, ratio }) => {
  const back = over(other);
  expect(contrast(over(one, back), back)).toBeCloseTo(ratio, 2);
});

describe.each([
  { scheme: 'light' as const, palette: LIGHT },
  { scheme: 'dark' as const, palette: DARK },
])('in the $scheme editor', ({ scheme, palette }) => {
  const { rules, colors, inherit } = codeTheme(scheme, palette);

  const { 'editor.background': page, 'editorLineNumber.foreground': lineNumber } = colors;
  const added = [page, colors['diffEditor.insertedLineBackground']];
  const removed = [page, colors['diffEditor.removedLineBackground']];

  /** Behind whole lines, their number included: as they are laid over each other, the lowest first. */
  const lines = {
    'a line': [page],
    'a line that the focused field causes': [page, palette.code.lit],
    'a line that has changed': [page, palette.code.changed],
    'an added line': added,
    'a removed line': removed,
  };
  /** Behind the text only. */
  const words = {
    'selected text': [page, colors['editor.selectionBackground']],
    'the text that was searched for': [page, colors['editor.findMatchBackground']],
    'its other places': [page, colors['editor.findMatchHighlightBackground']],
    'added words': [...added, colors['diffEditor.insertedTextBackground']],
    'removed words': [...removed, colors['diffEditor.removedTextBackground']],
  };
  const tokens = rules.map(({ token, foreground }) => ({ name: token, front: `#${foreground}` }));

  test.each([
    ...Object.entries(lines).map(([on, layers]) => ({
      on,
      layers,
      fronts: [...tokens, { name: 'line number', front: lineNumber }],
    })),
    ...Object.entries(words).map(([on, layers]) => ({ on, layers, fronts: tokens })),
  ])('every colour can be read on $on', ({ layers, fronts }) => {
    const back = layers.reduce<Rgb>((behind, layer) => over(layer, behind), [0, 0, 0]);
    const read = fronts.map(({ name, front }) => ({ name, ratio: contrast(over(front), back) }));
    expect(read.filter(({ ratio }) => ratio < ENOUGH)).toStrictEqual([]);
  });

  test('no token of any language has a colour from elsewhere', () => {
    expect(inherit).toBe(false);
    expect(rules).toContainEqual({ token: '', foreground: palette.code.punctuation.slice(1) });
  });
});
