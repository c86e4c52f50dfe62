/** The colours that a system can force on every page, under their names in CSS; each as `#rrggbb`. */
export type SystemColours = Readonly<Record<'Canvas' | 'CanvasText' | 'Highlight' | 'HighlightText', string>>;

/** The system’s colours as they are now: the editor takes no names. */
export function readSystemColours(): SystemColours {
  return {
    Canvas: read('Canvas'),
    CanvasText: read('CanvasText'),
    Highlight: read('Highlight'),
    HighlightText: read('HighlightText'),
  };
}

/** An element that had another colour before might still be on its way from there. */
function read(name: keyof SystemColours): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return hexOf(color);
}

/** `rgb(0, 51, 255)` or `rgba(0, 51, 255, 0.8)` as `#0033ff`: what shines through a selection is left out. */
function hexOf(colour: string): string {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3);
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}
