import { readPieces, type Piece } from './read-pieces';

// Its page is the only one that can send anything to a worker of its own.
addEventListener('message', ({ data }: MessageEvent<readonly Piece[]>) => {
  postMessage(readPieces(data));
});
