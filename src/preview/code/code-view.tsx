import { editor } from 'monaco-editor/editor';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import {
  bringIntoSight,
  createEditor,
  listen,
  marked,
  markedAtEdge,
  writeText,
  type Editor,
} from './code-editor';
import { colourIn } from './code-languages';
import { LINE_MARKS, type CodeViewProps, type PointedLine } from './code-props';
import { useCodeTheme } from './use-code-theme';

/** The text in Monaco, read-only. Only this file and the two below it know the editor; it is loaded when it is wanted. */
export function CodeView(props: CodeViewProps) {
  const { id, label, text, language, changed, switched, lit, linked, amended, inSight, focused } = props;
  const { scrollOf, onScroll, onFollow, onPoint } = props;
  const host = useRef<HTMLDivElement>(null);
  const shownId = useRef(id);
  const [held, setHeld] = useState<Held | null>(null);
  const follow = useEffectEvent((line: number) => {
    if (linked.has(line)) onFollow(line);
  });
  const point = useEffectEvent((pointed: PointedLine | null) => {
    host.current?.classList.toggle(LINE_MARKS.linked, pointed !== null && linked.has(pointed.line));
    onPoint(pointed);
  });
  const scrolled = useEffectEvent(onScroll);
  useEditorTheme();

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const view = createEditor(host.current, text, label);
    if (focused) view.focus();
    listen(view, { follow, point, scrolled });
    setHeld({ view, marks: view.createDecorationsCollection() });
    return () => {
      view.getModel()?.dispose();
      view.dispose();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- made once; what changes later is handed on below
  }, []);

  useLayoutEffect(() => {
    if (held === null) return;
    const top = scrollOf(id);
    writeText(held.view, text);
    // Another text begins at its left edge.
    if (shownId.current !== id) held.view.setScrollLeft(0);
    shownId.current = id;
    held.view.setScrollTop(top);
  }, [held, id, text, scrollOf]);

  useEffect(() => {
    const model = held?.view.getModel();
    let isWanted = true;
    if (model) void colourIn(language, model, () => isWanted);
    return () => {
      isWanted = false;
    };
  }, [held, language]);

  useLayoutEffect(() => held?.view.updateOptions({ ariaLabel: label }), [held, label]);

  useLayoutEffect(() => {
    held?.marks.set([
      ...marked(switched, LINE_MARKS.switched),
      ...marked(lit, LINE_MARKS.lit),
      ...marked(changed, LINE_MARKS.changed),
      ...markedAtEdge(amended, LINE_MARKS.amended),
    ]);
    // At once, and not in the next frame.
    held?.view.render();
  }, [held, text, switched, lit, changed, amended]);

  useEffect(() => {
    if (held !== null) bringIntoSight(held.view, inSight);
  }, [held, inSight]);

  return <div ref={host} style={{ height: '100%' }} />;
}

interface Held {
  view: Editor;
  marks: editor.IEditorDecorationsCollection;
}

/** Keeps the editors in the colours of the page. */
export function useEditorTheme(): void {
  const { name, colours } = useCodeTheme();
  useLayoutEffect(() => {
    if (colours === null) return;
    editor.defineTheme(name, colours);
    editor.setTheme(name);
  }, [name, colours]);
}
