import { success } from '../../policy';
import { readPieces, type Piece } from './read-pieces';
import { toSent } from './sent-import';

// Its page is the only one that can send anything to a worker of its own.
addEventListener('message', ({ data }: MessageEvent<readonly Piece[]>) => {
  const read = readPieces(data);
  postMessage(read.ok ? success(toSent(read.value)) : read);
});
