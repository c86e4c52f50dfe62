import { KeyCode, Range, editor } from 'monaco-editor/editor';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import { POLICY_LANGUAGE } from './code-languages';
import { EDITOR_OPTIONS } from './code-options';
import type { PointedLine } from './code-props';
import { replacementsFor } from './text-changes';

export type Editor = editor.IStandaloneCodeEditor;

/** A new editor in an element of the page. */
export function createEditor(host: HTMLElement, text: string, label: string): Editor {
  const model = editor.createModel(text, POLICY_LANGUAGE);
  // The model colours brackets by depth, whatever the editor’s options say.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return editor.create(host, {
    ...EDITOR_OPTIONS,
    fontFamily: getComputedStyle(host).fontFamily,
    model,
    ariaLabel: label,
  });
}

/** Replaces only what differs, so that the scroll position, the selection and the folds stay. */
export function writeText(view: Editor, text: string): void {
  const model = view.getModel();
  if (model === null || model.getValue() === text) return;
  const edits = replacementsFor(model.getValue(), text).map(({ from, to, text: put }) => ({
    range: Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
    text: put,
  }));
  model.applyEdits(edits);
}

/** Scrolls to the first of some lines, unless one of them is in sight. */
export function bringIntoSight(view: Editor, lines: readonly number[]): void {
  const [first] = lines;
  const seen = view.getVisibleRanges();
  const isSeen = (line: number) =>
    seen.some(({ startLineNumber, endLineNumber }) => line > startLineNumber && line < endLineNumber);
  if (first !== undefined && !lines.some((line) => isSeen(line)))
    view.revealLineInCenterIfOutsideViewport(first, editor.ScrollType.Immediate);
}

/** Whole lines under one class name. */
export function marked(lines: readonly number[], className: string): editor.IModelDeltaDecoration[] {
  return lines.map((line) => ({
    range: new Range(line, 1, line, 1),
    options: { className, isWholeLine: true },
  }));
}

/** A class name between the number of each line and its text. */
export function markedAtEdge(lines: readonly number[], className: string): editor.IModelDeltaDecoration[] {
  return lines.map((line) => ({
    range: new Range(line, 1, line, 1),
    options: { linesDecorationsClassName: className },
  }));
}

interface Listeners {
  follow: (line: number) => void;
  point: (pointed: PointedLine | null) => void;
  scrolled: (top: number) => void;
}

/** Reports what a person does with the text. */
export function listen(view: Editor, { follow, point, scrolled }: Listeners): void {
  const { CONTENT_TEXT } = editor.MouseTargetType;
  // A finger cannot rest on a line first: its tap tells of the line, and the card leads to the field.
  let isTouched = false;
  const note = ({ pointerType }: PointerEvent) => {
    isTouched = pointerType === 'touch';
  };
  view.getDomNode()?.addEventListener('pointerdown', note, { capture: true });
  view.getDomNode()?.addEventListener('pointermove', note, { capture: true });
  view.onDidScrollChange(({ scrollTop }) => scrolled(scrollTop));
  view.onMouseUp(({ target, event }) => {
    // Selecting text is not a click on its line.
    if (
      !isTouched &&
      target.type === CONTENT_TEXT &&
      event.leftButton &&
      view.getSelection()?.isEmpty() === true
    )
      follow(target.position.lineNumber);
  });
  view.onMouseMove(({ target }) => {
    // What browsers make of a tap for pages that know the mouse only.
    if (isTouched) return;
    const line = target.type === CONTENT_TEXT ? target.position.lineNumber : null;
    point(line === null ? null : { line, place: placeOf(view, line) });
  });
  view.onMouseLeave(() => {
    if (!isTouched) point(null);
  });
  view.onDidChangeCursorPosition(({ position: { lineNumber: line }, source }) => {
    if (source === 'keyboard' || isTouched) point({ line, place: placeOf(view, line) });
  });
  view.onDidBlurEditorText(() => {
    if (!isTouched) point(null);
  });
  view.onKeyDown((event) => {
    if (event.keyCode !== KeyCode.Enter || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    follow(view.getPosition()?.lineNumber ?? 0);
  });
}

function placeOf(view: Editor, line: number): DOMRect {
  const column = view.getModel()?.getLineFirstNonWhitespaceColumn(line) ?? 1;
  const at = view.getScrolledVisiblePosition({ lineNumber: line, column });
  const box = view.getDomNode()?.getBoundingClientRect();
  return new DOMRect(
    (box?.left ?? 0) + (at?.left ?? 0),
    (box?.top ?? 0) + (at?.top ?? 0),
    0,
    at?.height ?? 0,
  );
}
