import { readFile } from 'node:fs/promises';
import type { PolicyDocument } from '../src/policy';

/** A link as the first release made it, with what it granted then. */
export interface OldLink {
  readonly name: string;
  readonly link: string;
  readonly policies: { readonly trust: PolicyDocument; readonly permissions: readonly PolicyDocument[] };
}

/** Finds one of them by its name. */
export async function firstRelease(name: string): Promise<OldLink> {
  const text = await readFile(new URL('../src/share/fixtures/links-v1.json', import.meta.url), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours, and its unit tests check each row
  const found = (JSON.parse(text) as OldLink[]).find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no link “${name}”`);
  return found;
}
