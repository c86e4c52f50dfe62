import type { ImageRow } from './image-rows';

/** A row that fits what code names, and whether the SDK would have found it as well. */
export interface ChosenRow {
  readonly row: ImageRow;
  /** The version as it stands in the image's tag; empty where the SDK writes none. */
  readonly version: string;
  /** The SDK does not know the version, or needs more to choose: the nearest row was taken. */
  readonly inferred: boolean;
}

interface Names {
  readonly version: string | undefined;
  readonly variant: string | undefined;
}

/** Stands for every version. */
const ANY = '*';

const ORDER = new Intl.Collator('en', { numeric: true });

/**
 * Chooses among the rows of one framework and scope, as `image_uris.retrieve` does: the version as named, or
 * the newest that begins with it; the only one; or where none is named, the SDK's newest. An unknown version
 * takes the nearest before it, so that old ones keep their repositories and new ones have the newest.
 * https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/image_uris.py
 */
export function chooseRow(rows: readonly ImageRow[], names: Names): ChosenRow | null {
  const version = chooseVersion(rows, names.version);
  const variants = rows.filter((row) => row.version === version.name);
  const variant = chooseVariant(
    variants.map((row) => row.variant),
    names.variant,
  );
  const row = variants.find((each) => each.variant === variant.name);
  if (!row) return null;
  const named = row.version === ANY ? rows.find((each) => each.version !== ANY)?.version : row.version;
  return {
    row,
    version: names.version ?? named ?? '',
    inferred: version.inferred || variant.inferred,
  };
}

interface Choice {
  readonly name: string | undefined;
  readonly inferred: boolean;
}

function chooseVersion(rows: readonly ImageRow[], wanted: string | undefined): Choice {
  const names = rows.map(({ version }) => version);
  const any = names.includes(ANY) ? ANY : undefined;
  const known =
    wanted === undefined ? rows.find(({ isDefault }) => isDefault)?.version : matching(names, wanted);
  const name = known ?? any;
  if (name !== undefined) return { name, inferred: false };
  return { name: nearest(names, wanted), inferred: true };
}

function chooseVariant(names: readonly string[], wanted: string | undefined): Choice {
  if (names.includes('')) return { name: '', inferred: false };
  const known = wanted === undefined ? undefined : matching(names, wanted);
  if (known !== undefined) return { name: known, inferred: false };
  const family = letters(wanted ?? names[0] ?? '');
  const kin = names.filter((name) => letters(name) === family);
  return { name: nearest(kin.length > 0 ? kin : names, wanted), inferred: true };
}

/** The name itself, or the newest that goes on after it: `1.13` is `1.13.1`. */
function matching(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return wanted;
  return newest(names.filter((name) => name.startsWith(`${wanted}.`)));
}

/** The newest that is not after the one wanted; if all are, the oldest. */
function nearest(names: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted === undefined) return newest(names);
  const before = names.filter((name) => ORDER.compare(name, wanted) <= 0);
  return newest(before) ?? names.toSorted((one, other) => ORDER.compare(one, other))[0];
}

function newest(names: readonly string[]): string | undefined {
  return names.toSorted((one, other) => ORDER.compare(one, other)).at(-1);
}

function letters(text: string): string {
  return /^[a-z]*/.exec(text)?.[0] ?? '';
}
