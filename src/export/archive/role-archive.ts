import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';
import { EXPORTERS } from '../exporters';
import type { FinishedRole } from '../finished-role';
import type { ArchivedText } from './archived-text';
import { readmeText } from './readme';

/** The same role gives the same bytes, so no file carries the hour at which it was packed. Zip knows no earlier year. */
const NO_TIME = new Date(1980, 0, 1);

/** Permissions of a script on Linux and macOS, and the system that reads them. */
const EXECUTABLE = { os: 3, attrs: 0o100755 << 16 };

/**
 * The role in every format as one zip, with a README, and beside it what the caller hands over: the policies by
 * themselves, and those of others.
 */
export function roleArchive(role: FinishedRole, others: readonly ArchivedText[]): Uint8Array<ArrayBuffer> {
  const formats = EXPORTERS.map(({ filename, render }) => ({ path: filename, text: render(role) }));
  const readme = { path: 'README.md', text: readmeText(role, others) };
  const files: Zippable = {};
  for (const { path, text } of [readme, ...formats, ...others]) files[path] = packed(path, text);
  return zipSync(files);
}

function packed(path: string, text: string): ZippableFile {
  return [strToU8(text), { mtime: NO_TIME, ...(path.endsWith('.sh') ? EXECUTABLE : {}) }];
}
