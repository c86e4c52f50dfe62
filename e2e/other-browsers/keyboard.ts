import type { InputSource } from './session';

/** The keys that write no sign: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Backspace: '\uE003', Enter: '\uE007', Control: '\uE009', Escape: '\uE00C' } as const;

export type Key = keyof typeof KEYS;

type Move = readonly ['keyDown' | 'keyUp', string];

function keyboard(moves: readonly Move[]): InputSource {
  return { type: 'key', id: 'keyboard', actions: moves.map(([type, value]) => ({ type, value })) };
}

function stroke(sign: string): readonly Move[] {
  return [
    ['keyDown', sign],
    ['keyUp', sign],
  ];
}

export function pressed(key: Key): InputSource {
  return keyboard(stroke(KEYS[key]));
}

export function typed(text: string): InputSource {
  return keyboard(Array.from(text).flatMap(stroke));
}

export function withControl(sign: string): InputSource {
  return keyboard([['keyDown', KEYS.Control], ...stroke(sign), ['keyUp', KEYS.Control]]);
}
