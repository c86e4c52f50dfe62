import { useCallback, useEffect, useRef, useState } from 'react';
import type * as ImportModule from '../../import';
import type { Imported } from '../../import';

/** A pause in typing; also the time in which “Reading…” is drawn. Milliseconds. */
const PAUSE = 300;

/** Larger files are not even opened. Bytes. */
const LARGEST_FILE = 50_000_000;

const NOT_LOADED = 'The importer could not be loaded. Reload the page: what is in the form is kept.';
const TOO_LARGE = 'This file is too large to be a request. Choose a smaller one.';
const EMPTY = 'This file is empty.';
const NOT_OPENED = 'The browser could not open this file.';

export type ImportTools = Pick<typeof ImportModule, 'mergeSpecs' | 'notMerged' | 'comparePolicy'>;

export interface Source {
  /** Of the file; empty for what was typed or pasted. */
  readonly name: string;
  readonly text: string;
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
  take: (source: Source) => void;
  takeFile: (file: File) => Promise<void>;
}

const NOTHING: Outcome = { state: 'nothing' };

/** Reads what is pasted, typed or dropped, after a pause in typing. */
export function useImport(): Import {
  const [source, setSource] = useState<Source>({ name: '', text: '' });
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const count = useRef(0);

  // Depends on the source, not on its text: the same text may come again, from a file.
  useEffect(() => {
    const { text } = source;
    if (text.trim() === '') return undefined;
    let isCancelled = false;
    const timer = setTimeout(async () => {
      const next = await outcomeOf(text, (count.current += 1), () => isCancelled);
      if (isCancelled) return;
      setOutcome(next);
      setReading(false);
    }, PAUSE);
    return () => {
      isCancelled = true;
      clearTimeout(timer);
    };
  }, [source]);

  const take = useCallback((next: Source) => {
    const isBlank = next.text.trim() === '';
    setSource(next);
    setReading(!isBlank);
    if (isBlank) setOutcome(NOTHING);
  }, []);

  const takeFile = useCallback(
    async (file: File) => {
      try {
        if (file.size > LARGEST_FILE) return setOutcome({ state: 'problem', message: TOO_LARGE });
        const text = await file.text();
        take({ name: file.name, text });
        if (text.trim() === '') setOutcome({ state: 'problem', message: EMPTY });
      } catch {
        setOutcome({ state: 'problem', message: NOT_OPENED });
      }
    },
    [take],
  );

  return { source, isReading, outcome, take, takeFile };
}

async function outcomeOf(text: string, id: number, isCancelled: () => boolean): Promise<Outcome> {
  try {
    const { importText, ...tools } = await import('../../import');
    if (isCancelled()) return NOTHING;
    const read = importText(text);
    return read.ok
      ? { state: 'understood', id, imported: read.value, tools }
      : { state: 'problem', message: read.problem.message };
  } catch {
    return { state: 'problem', message: NOT_LOADED };
  }
}
