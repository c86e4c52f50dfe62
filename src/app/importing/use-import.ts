import { useCallback, useEffect, useRef, useState } from 'react';
import type { Imported } from '../../import';
import type { Brought } from './brought';
import { openFile } from './open-file';
import type { Piece } from './read-pieces';
import { read, type ImportTools } from './reading';

export type { ImportTools } from './reading';

/** A pause in typing. Milliseconds. */
const PAUSE = 300;

/** More than this in a text field slows the whole page down. Characters. */
export const MOST_SHOWN = 100_000;

const NOT_LOADED = 'The importer could not be loaded. Reload the page: what is in the form is kept.';

export interface Source {
  readonly pieces: readonly Piece[];
  /** Whether it stands in a text field; else its pieces are listed. */
  readonly isField: boolean;
}

export type Outcome =
  | { readonly state: 'nothing' }
  | { readonly state: 'problem'; readonly message: string }
  | {
      readonly state: 'understood';
      readonly id: number;
      readonly imported: Imported;
      readonly tools: ImportTools;
    };

export interface Import {
  readonly source: Source;
  readonly isReading: boolean;
  readonly outcome: Outcome;
  /** What could not be opened, a sentence each. */
  readonly complaints: readonly string[];
  take: (brought: Brought) => void;
  /** What stands in the text field now. */
  type: (text: string) => void;
  remove: (piece: Piece) => void;
  /** Shows a listed text in the field; null where that is impossible. */
  readonly edit: (() => void) | null;
}

const NOTHING: Outcome = { state: 'nothing' };
const EMPTY: Source = { pieces: [], isField: true };

/** Reads what is brought or typed, and again with every change of it. */
export function useImport(brought: Brought | null): Import {
  const [source, setSource] = useState(EMPTY);
  const [complaints, setComplaints] = useState<readonly string[]>([]);
  const [isOpening, setOpening] = useState(false);
  const [outcome, setOutcome] = useState<{ of: Source; is: Outcome }>({ of: EMPTY, is: NOTHING });
  /** Which of several takings is the latest. */
  const turn = useRef(0);
  const count = useRef(0);

  const take = useCallback(
    async ({ files, text, complaints: earlier }: Brought) => {
      const mine = (turn.current += 1);
      setOpening(true);
      const opened = await Promise.all(
        files.map(async (file) => ({ name: file.name, result: await openFile(file) })),
      );
      if (turn.current !== mine) return;
      setOpening(false);
      setComplaints([
        ...earlier,
        ...opened.flatMap(({ result }) => (result.ok ? [] : result.problem.message)),
      ]);
      const pieces = opened.flatMap(({ name, result }) => (result.ok ? { name, text: result.value } : []));
      if (pieces.length > 0) setSource((before) => ({ pieces: together(before, pieces), isField: false }));
      else if (text !== '') setSource({ pieces: [{ name: '', text }], isField: false });
    },
    [turn],
  );

  useEffect(() => {
    if (brought !== null) void take(brought);
  }, [brought, take]);

  useEffect(() => {
    if (isBlank(source)) return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(
      async () => {
        const is = await outcomeOf(source, (count.current += 1), leaving.signal);
        if (!leaving.signal.aborted) setOutcome({ of: source, is });
      },
      source.isField ? PAUSE : 0,
    );
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [count, source]);

  const set = useCallback(
    (next: Source | ((before: Source) => Source)) => {
      turn.current += 1;
      setOpening(false);
      setComplaints([]);
      setSource(next);
    },
    [turn],
  );
  const type = useCallback(
    (text: string) =>
      set({ pieces: text === '' ? [] : [{ name: '', text }], isField: text.length <= MOST_SHOWN }),
    [set],
  );
  const remove = useCallback(
    (piece: Piece) =>
      set(({ pieces }) => {
        const left = pieces.filter((each) => each !== piece);
        return left.length === 0 ? EMPTY : { pieces: left, isField: false };
      }),
    [set],
  );

  const [only, ...others] = source.pieces;
  const canEdit =
    !source.isField && others.length === 0 && (only?.text.length ?? MOST_SHOWN + 1) <= MOST_SHOWN;
  const isRead = outcome.of === source || isBlank(source);
  return {
    source,
    isReading: isOpening || !isRead,
    outcome: outcome.of === source ? outcome.is : NOTHING,
    complaints,
    take: useCallback((next) => void take(next), [take]),
    type,
    remove,
    edit: canEdit ? () => set({ ...source, isField: true }) : null,
  };
}

function isBlank({ pieces }: Source): boolean {
  return pieces.every(({ text }) => text.trim() === '');
}

/** Files belong together until one is removed; the same name again is the file in a newer state. */
function together({ pieces, isField }: Source, added: readonly Piece[]): readonly Piece[] {
  const kept = isField ? [] : pieces.filter(({ name }) => name !== '');
  return [...new Map([...kept, ...added].map((piece) => [piece.name, piece])).values()];
}

async function outcomeOf({ pieces }: Source, id: number, signal: AbortSignal): Promise<Outcome> {
  try {
    const { result, tools } = await read(pieces, signal);
    return result.ok
      ? { state: 'understood', id, imported: result.value, tools }
      : { state: 'problem', message: result.problem.message };
  } catch {
    return { state: 'problem', message: NOT_LOADED };
  }
}
