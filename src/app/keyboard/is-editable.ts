/** Where keys write, and where text goes in when it is pasted or dropped: nobody else’s, then. */
const EDITABLE = [
  'textarea',
  'select',
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '.monaco-editor',
].join(', ');

/** Whether what happens there belongs to a field or an editor. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
