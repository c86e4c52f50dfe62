import { CODE_METRICS } from './code-props';

/** The line of the plain text that an element belongs to, from 1. */
export function lineOf(target: EventTarget): { line: number; place: DOMRect } | null {
  if (!(target instanceof Element)) return null;
  const held = target.closest<HTMLElement>('[data-line]');
  if (held === null) return null;
  const text = held.querySelector('span:not(.plain)') ?? held;
  return { line: Number(held.dataset['line']), place: text.getBoundingClientRect() };
}

/** Scrolls to the first of some lines, unless one of them is in sight. */
export function bringIntoSight(box: HTMLElement, lines: readonly number[]): void {
  const { lineHeight, padding } = CODE_METRICS;
  const topOf = (line: number) => padding + (line - 1) * lineHeight - box.scrollTop;
  const isSeen = (line: number) => topOf(line) >= 0 && topOf(line) + lineHeight <= box.clientHeight;
  const [first] = lines;
  if (first !== undefined && !lines.some((line) => isSeen(line)))
    box.scrollTop += topOf(first) - box.clientHeight / 2;
}

/** Moves the focus to the next line up or down that leads to a field; false where there is none. */
export function walkLines(box: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const lines = [...box.querySelectorAll<HTMLElement>('[data-line][role=link]')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const next = lines[at + step];
  next?.focus();
  return next !== undefined;
}
