// oxlint-disable-next-line import/default -- the build makes a script of it, and its address the export
import address from './reader.worker?worker&url';
import { trustedScript } from '../trusted-script';

let trusted: string | null = null;

/** Starts the script that reads beside the page. Throws where browser or headers forbid it. */
export function startReader(): Worker {
  trusted ??= trustedScript('importReader', address);
  return new Worker(trusted, { type: 'module' });
}
