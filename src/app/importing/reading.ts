import type * as ImportModule from '../../import';
import type { Imported } from '../../import';
import { success, type Result } from '../../policy';
import type { Piece } from './read-pieces';
import { fromSent, type SentImport } from './sent-import';

/**
 * What is longer is read beside the page. Code is the slowest to read: the first that is read takes up to 6 ms for a
 * thousand characters, as measured, and more than 50 ms on the page would be felt. Characters.
 */
const QUICK = 8_000;

export type ImportTools = Pick<
  typeof ImportModule,
  'auditPolicies' | 'comparePolicy' | 'mergeSpecs' | 'notMerged' | 'servicesIn'
>;

export interface Read {
  readonly result: Result<Imported>;
  readonly tools: ImportTools;
}

/**
 * Reads texts that belong together: beside the page where that would hold it up, and where the browser lets us.
 * Rejects where the importer cannot be loaded, and once it is no longer wanted.
 */
export async function read(pieces: readonly Piece[], signal: AbortSignal): Promise<Read> {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const tools = await import('../../import');
  const result = await (length <= QUICK
    ? readHere(pieces)
    : readBeside(pieces, signal, tools.mergeSpecs).catch(() => readHere(pieces, signal)));
  return { tools, result };
}

async function readHere(pieces: readonly Piece[], signal?: AbortSignal): Promise<Result<Imported>> {
  const { readPieces } = await import('./read-pieces');
  signal?.throwIfAborted();
  return readPieces(pieces);
}

async function readBeside(
  pieces: readonly Piece[],
  signal: AbortSignal,
  merge: ImportTools['mergeSpecs'],
): Promise<Result<Imported>> {
  const { startReader } = await import('./start-reader');
  signal.throwIfAborted();
  const worker = startReader();
  try {
    const sent = await new Promise<Result<SentImport>>((resolve, reject) => {
      signal.addEventListener('abort', reject);
      worker.addEventListener('error', reject);
      worker.addEventListener('message', ({ data }: MessageEvent<Result<SentImport>>) => resolve(data));
      worker.postMessage(pieces, []);
    });
    return sent.ok ? success(fromSent(sent.value, merge)) : sent;
  } finally {
    worker.terminate();
  }
}
