import Box from '@mui/material/Box';
import { createElement, useCallback, useMemo, useRef, useState, Suspense } from 'react';
import { FallBack, SHORT, lazyPart } from '../../screen';
import { amendedLines } from '../lines/amended-lines';
import { linesOfField, sourcedLines } from '../lines/line-fields';
import type { ShownText, Versions } from '../shown-policy';
import { CODE_METRICS, type CodeProps } from './code-props';
import { LINE_MARK_STYLES } from './line-mark-styles';
import { PlainView } from './plain-view';
import { linesBetween } from './text-changes';
import { useChangedLines } from './use-changed-lines';
import { useCodeView } from './use-code-view';
import { usePointedLine } from './use-pointed-line';

/** Loaded when a pointer first rests on a line. */
const ReasonCard = lazyPart(async () => (await import('../explain/reason-card')).ReasonCard);

/** Comes with the editor, after the first sign of life. */
const LineHint = lazyPart(async () => (await import('./line-hint')).LineHint);

interface CodePanelProps {
  shown: ShownText;
  /** What it was before and after the last switch of the level; null once that is dismissed. */
  versions: Versions | null;
  activeField: string | null;
  onGoToField: (field: string) => void;
}

/** The text of a policy: in the editor once that is loaded, as plain text before, with the same marks on both. */
export function CodePanel({ shown, versions, activeField, onGoToField }: CodePanelProps) {
  const { id, label, text, language, origins, firstLine } = shown;
  const lines = useMemo(() => sourcedLines(shown.lines, origins), [shown, origins]);
  const linked = useMemo(
    () => new Set(lines.flatMap(({ fields }, index) => (fields.length > 0 ? [index + 1] : []))),
    [lines],
  );
  const lit = useMemo(() => linesOfField(lines, activeField), [lines, activeField]);
  const amended = useMemo(() => amendedLines(shown.lines, origins), [shown, origins]);
  const changed = useChangedLines(id, text);
  const switched = useMemo(() => (versions === null ? NONE : linesBetween(versions, text)), [versions, text]);
  const inSight = useMemo(
    () => (activeField === null ? NONE : linesInSight(changed, lit)),
    [activeField, changed, lit],
  );
  const { pointed, point, hold } = usePointedLine();
  const [scrolled] = useState(() => new Map<string, number>());
  const scrollOf = useCallback(
    (policy: string) => scrolled.get(policy) ?? (firstLine - 1) * CODE_METRICS.lineHeight,
    [scrolled, firstLine],
  );
  const onScroll = useCallback((top: number) => scrolled.set(id, top), [id, scrolled]);
  const box = useRef<HTMLDivElement>(null);
  const { view, focused } = useCodeView(box);

  const code: CodeProps = {
    id,
    label,
    text,
    language,
    changed,
    switched,
    lit,
    linked,
    amended,
    inSight,
    scrollOf,
    onScroll,
    onPoint: point,
    onFollow(line) {
      const [field] = lines[line - 1]?.fields ?? [];
      if (field !== undefined) onGoToField(field);
    },
  };
  const plain = <PlainView {...code} />;
  const line = pointed === null ? undefined : lines[pointed.line - 1];

  return (
    <Box sx={{ height: '100%', [SHORT]: { height: '90dvh' }, display: 'flex', flexDirection: 'column' }}>
      <Box ref={box} sx={LINE_MARK_STYLES}>
        {view === null ? plain : <FallBack to={plain}>{createElement(view, { ...code, focused })}</FallBack>}
      </Box>
      {view !== null && (
        <FallBack to={null}>
          <Suspense>
            <LineHint />
          </Suspense>
        </FallBack>
      )}
      {pointed !== null && line !== undefined && (
        <FallBack to={null}>
          <Suspense>
            <ReasonCard
              place={pointed.place}
              line={line}
              shown={shown}
              text={box}
              hold={hold}
              onGoToField={onGoToField}
            />
          </Suspense>
        </FallBack>
      )}
    </Box>
  );
}

/** What the focused field has just changed, else what it causes. */
function linesInSight(changed: readonly number[], lit: readonly number[]): readonly number[] {
  const both = changed.filter((line) => lit.includes(line));
  if (both.length > 0) return both;
  return changed.length > 0 ? changed : lit;
}

const NONE: readonly number[] = [];
