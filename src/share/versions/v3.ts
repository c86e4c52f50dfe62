import {
  API_NAMES,
  LEVELS,
  REVISION,
  SLOT_IDS,
  parseRoleSpec,
  type Result,
  type RoleSpec,
} from '../../policy';
import { newerContent } from '../problems';

/**
 * What a field stands for that is not there. Our own links name every field; what others wrote by hand may not, and it
 * too must mean tomorrow what it meant when it was made.
 */
const ABSENT = {
  revision: 2,
  apis: [],
  level: 'recommended',
  amendments: {},
  scope: 'scoped',
  account: {},
  entries: {},
  vpc: false,
  options: {},
  calls: [],
  otherAccess: [],
} as const;

/**
 * Reads what `writeV3` wrote, whoever wrote it. Anything that this page does not know, at any depth, means that the
 * link was made by a newer one: it is never left out in silence.
 */
export function readV3(value: unknown): Result<RoleSpec> {
  if (!isObject(value)) return parseRoleSpec(value);
  const { revision, ...fields } = { ...ABSENT, ...value };
  if (typeof revision === 'number' && revision > REVISION) return newerContent(`revision ${revision}`);
  const foreign = foreignValue(fields);
  if (foreign !== null) return newerContent(foreign);

  const given = { ...fields, entries: withTexts(fields.entries) };
  const spec = parseRoleSpec({ ...given, revision });
  const lost = spec.ok ? lostName(given, spec.value) : null;
  return lost === null ? spec : newerContent(lost);
}

type Fields = Readonly<Record<'apis' | 'calls' | 'level', unknown>> & { readonly without?: unknown };

/** A value that may have been added to a closed list since. */
function foreignValue({ apis, calls, level, without }: Fields): string | null {
  return (
    firstForeign(apis, API_NAMES) ??
    firstForeign(calls, API_NAMES) ??
    firstForeign(without, SLOT_IDS) ??
    firstForeign([level], LEVELS)
  );
}

function firstForeign(values: unknown, known: readonly string[]): string | null {
  if (!Array.isArray(values)) return null;
  const texts = values.filter((value) => typeof value === 'string');
  return texts.find((text) => !known.includes(text)) ?? null;
}

/** The first name in what was given that was not kept. */
function lostName(given: unknown, kept: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const lost = isKeptIn(kept, name) ? lostName(value, kept[name]) : name;
    if (lost !== null) return lost;
  }
  return null;
}

function isKeptIn(kept: unknown, name: string): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name);
}

function withTexts(entries: unknown): unknown {
  if (!isObject(entries)) return entries;
  return Object.fromEntries(
    Object.entries(entries).map(([slot, list]) => [slot, Array.isArray(list) ? list.map(readEntry) : list]),
  );
}

function readEntry(entry: unknown): unknown {
  if (typeof entry === 'string') return { text: entry };
  if (!isObject(entry) || entry['manifest'] !== true || entry['kind'] !== 'object') return entry;
  const { manifest: _manifest, ...others } = entry;
  return { ...others, kind: 'manifest' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
