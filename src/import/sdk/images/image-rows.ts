import { awsImageAccounts } from '../../../policy';
import file from './image-repositories.json';

/** A version that the SDK lists, with the repository of its images and the accounts that keep it. */
export interface ImageRow {
  readonly framework: string;
  /** What the images are for: `training`, `inference`, `processing`, …; empty where the SDK does not tell them apart. */
  readonly scopes: readonly string[];
  /** Its name, with `{py}` where the Python version belongs. */
  readonly repository: string;
  /** Region → account that keeps the repository there. */
  readonly accounts: ReadonlyMap<string, string>;
  /** `1.13.1`, or `*` where the SDK has only one version, and takes it whatever code names. */
  readonly version: string;
  /** The Python or base framework version that decides as well: `py3`, `pytorch1.13.1`; or nothing. */
  readonly variant: string;
  /** Whether the SDK takes this version where code names none. */
  readonly isDefault: boolean;
}

const ROWS = byFramework(file.rows.flatMap((line) => rowsOf(line)));

/** Where and when the rows were taken: the SDK's versions, newest first. */
export const IMAGE_SOURCE = { url: file.source, licence: file.licence, versions: file.sources } as const;

/** The rows of a framework or an algorithm by the name that `image_uris.retrieve` knows; none for other names. */
export function imageRows(framework: string): readonly ImageRow[] {
  return ROWS.get(framework) ?? [];
}

/** The names that `image_uris.retrieve` knows. */
export function imageFrameworks(): readonly string[] {
  return [...ROWS.keys()];
}

function byFramework(rows: readonly ImageRow[]): ReadonlyMap<string, readonly ImageRow[]> {
  const lists = new Map<string, ImageRow[]>();
  for (const row of rows) {
    const list = lists.get(row.framework);
    if (list) list.push(row);
    else lists.set(row.framework, [row]);
  }
  return lists;
}

function rowsOf(line: string): ImageRow[] {
  const [framework = '', scopes = '', repository = '', ...versions] = line.split(' ');
  const accounts = awsImageAccounts(repository);
  return versions.map((text) => {
    const [name = '', variant = ''] = text.split('+');
    return {
      framework,
      scopes: scopes === '-' ? [] : scopes.split(','),
      repository,
      accounts,
      version: name.replace('^', ''),
      variant,
      isDefault: name.startsWith('^'),
    };
  });
}
