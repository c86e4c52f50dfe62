import { useLayoutEffect, useRef } from 'react';
import { useEditorTheme } from './code-view';
import { createDiff } from './diff-editor';

interface DiffViewProps {
  before: string;
  after: string;
  /** Of the text before, within a sentence. */
  name: string;
}

/** Two texts in Monaco's diff editor, read-only: beside each other where there is room, else in one. */
export function DiffView({ before, after, name }: DiffViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEditorTheme();

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    return createDiff(host.current, { before, after, labels: [`Text of ${name}`, 'Text of this role'] });
  }, [before, after, name]);

  return <div ref={host} style={{ height: '100%' }} />;
}
