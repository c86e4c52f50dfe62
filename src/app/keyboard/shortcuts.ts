import { STEPS } from '../../wizard';

const IS_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
const CONTROL = IS_MAC ? '⌘' : 'Ctrl+';
const SHIFT = IS_MAC ? '⇧' : 'Shift+';

export interface Shortcut {
  readonly id: string;
  /** As printed on the keys. */
  readonly keys: string;
  readonly does: string;
  /** The one key that presses the button which carries it as its `aria-keyshortcuts`. */
  readonly presses?: string;
}

/** Every shortcut of the page, in the order of the dialog that lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'undo', keys: `${CONTROL}Z`, does: 'Undo the last change' },
  { id: 'redo', keys: IS_MAC ? '⇧⌘Z' : `${CONTROL}${SHIFT}Z`, does: 'Redo it' },
  ...STEPS.map(({ label }, at) => ({
    id: `step-${at + 1}`,
    keys: `${at + 1}`,
    does: `Open step ${label}`,
    presses: `${at + 1}`,
  })),
  { id: 'import', keys: 'I', does: 'Import', presses: 'i' },
  { id: 'copy', keys: 'C', does: 'Copy what the preview shows', presses: 'c' },
  { id: 'line', keys: 'Tab', does: 'From a line of the policy into its card; Esc goes back' },
  { id: 'shortcuts', keys: '?', does: 'List these shortcuts' },
];

/** The keys of a shortcut, as printed on them. */
export function keysOf(id: string): string {
  return SHORTCUTS.find((shortcut) => shortcut.id === id)?.keys ?? '';
}
