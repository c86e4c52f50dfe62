import { dnsSuffix, partitionOfRegion } from '../../../policy';
import type { Piece } from '../../languages/value';
import { chooseRow } from './choose-row';
import { imageRows, type ImageRow } from './image-rows';

/** What `image_uris.retrieve(…)`, an estimator, a model or a processor says about its image. */
export interface ImageQuery {
  /** The SDK's name: `pytorch`, `xgboost`, `huggingface`, `clarify`, … */
  readonly framework: string;
  readonly version?: string | undefined;
  /** What the image is for: `training`, `inference`, `processing`, `eia`, … */
  readonly scope?: string | undefined;
  /** For Hugging Face: `pytorch1.13.1`, `tensorflow2.11.0`; or `pytorch` alone if its version is open. */
  readonly baseFrameworkVersion?: string | undefined;
  readonly pyVersion?: string | undefined;
  readonly instanceType?: string | undefined;
  readonly acceleratorType?: string | undefined;
  /** `neuron` or `neuronx`. */
  readonly inferenceTool?: string | undefined;
  /** Whether a `TrainingCompilerConfig` is given. */
  readonly trainingCompiler?: boolean | undefined;
  readonly containerVersion?: string | undefined;
  /** Null where the code does not say. */
  readonly region?: string | null | undefined;
}

/** Where AWS keeps an image. */
export interface ImageRepository {
  readonly repository: string;
  /** How the tag begins, for show: permissions do not depend on it. Empty where the SDK writes none. */
  readonly tag: string;
  /** Region → account that keeps the repository there. */
  readonly accounts: ReadonlyMap<string, string>;
  /** The account that keeps it in most regions. */
  readonly mostCommonAccount: string;
  /** The SDK would not have found it with these words alone: the nearest that it lists. */
  readonly inferred: boolean;
}

/** These are looked for under another name on AWS Inferentia and Trainium. `TRAINIUM_ALLOWED_FRAMEWORKS` in image_uris.py */
const ON_NEURON: ReadonlySet<string> = new Set(['huggingface', 'pytorch']);

/** These have images of their own on Graviton. `GRAVITON_ALLOWED_FRAMEWORKS` in fw_utils.py */
const ON_GRAVITON: ReadonlySet<string> = new Set(['tensorflow', 'pytorch', 'xgboost', 'sklearn']);

/** `GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY` in fw_utils.py */
const GRAVITON: ReadonlySet<string> = new Set(['m6g', 'm6gd', 'c6g', 'c6gd', 'c6gn', 'c7g', 'r6g', 'r6gd']);

/** The Python version of the base image where code names none. `get_base_python_image_uri` in image_uris.py */
const BASE_PYTHON = '310';

/**
 * Finds the repository and the accounts of the image that the SDK would take, as `image_uris.retrieve` does.
 * Null for a framework that the SDK has no list for.
 * https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/image_uris.py
 *
 * @example
 * imageRepository({ framework: 'pytorch', version: '1.13', scope: 'training' })
 * // pytorch-training, in 763104351884 in most regions
 */
export function imageRepository(query: ImageQuery): ImageRepository | null {
  const framework = rowsOfFramework(query);
  const { rows, inferred: isGuess } = rowsOfScope(framework.rows, query);
  const chosen = chooseRow(rows, {
    version: query.version,
    variant: query.framework.startsWith('huggingface') ? query.baseFrameworkVersion : query.pyVersion,
  });
  if (!chosen) return null;
  const { row, version, inferred } = chosen;
  const python = (query.pyVersion ?? BASE_PYTHON).replaceAll(/\D/g, '') || BASE_PYTHON;
  return {
    repository: row.repository.replace('{py}', python),
    tag: [version, query.containerVersion].filter(Boolean).join('-'),
    accounts: row.accounts,
    mostCommonAccount: mostCommon([...row.accounts.values()]),
    inferred: framework.inferred || isGuess || inferred,
  };
}

/**
 * The image's URI. The account and the region are open where the code names no region, or one in which
 * the SDK knows no such image.
 */
export function imageUriPieces(query: ImageQuery): readonly Piece[] | null {
  const found = imageRepository(query);
  if (!found) return null;
  const image = `/${found.repository}${found.tag === '' ? '' : `:${found.tag}`}`;
  const { region } = query;
  if (typeof region !== 'string') {
    return [{ name: 'aws image account' }, '.dkr.ecr.', { name: 'region' }, `.amazonaws.com${image}`];
  }
  const host = `.dkr.ecr.${region}.${dnsSuffix(partitionOfRegion(region))}${image}`;
  const account = found.accounts.get(region);
  return account === undefined ? [{ name: 'aws image account' }, host] : [`${account}${host}`];
}

interface Rows {
  readonly rows: readonly ImageRow[];
  readonly inferred: boolean;
}

function rowsOfFramework({ framework, ...query }: ImageQuery): Rows {
  const own = imageRows(framework);
  if (!ON_NEURON.has(framework)) return { rows: own, inferred: false };
  const names = query.trainingCompiler ? ['training-compiler'] : neuronNames(query);
  if (names.length === 0) return { rows: own, inferred: false };
  const lists = names.map((name) => imageRows(`${framework}-${name}`)).filter((rows) => rows.length > 0);
  const fits = lists.find((rows) => rows.some(({ scopes }) => scopes.includes(query.scope ?? '')));
  const rows = fits ?? lists[0];
  return rows ? { rows, inferred: false } : { rows: own, inferred: true };
}

/** `inf…` and `trn…` are read as `neuron`; its successor is taken where only that one has such images. */
function neuronNames({ inferenceTool, instanceType }: Omit<ImageQuery, 'framework'>): readonly string[] {
  if (inferenceTool === 'neuronx') return ['neuronx'];
  if (inferenceTool === 'neuron') return ['neuron'];
  if (inferenceTool) return [];
  return /^(?:inf|trn)/.test(familyOf(instanceType)) ? ['neuron', 'neuronx'] : [];
}

function rowsOfScope(rows: readonly ImageRow[], query: ImageQuery): Rows {
  const lists = [...new Set(rows.map(({ scopes }) => scopes.join()))];
  if (lists.length < 2) return { rows, inferred: false };
  const wanted = scopeOf(query);
  const fits = rows.filter(({ scopes }) => scopes.includes(wanted ?? ''));
  if (fits.length > 0) return { rows: fits, inferred: false };
  const likely = ['training', 'inference'].find((scope) => lists.includes(scope));
  return { rows: rows.filter(({ scopes }) => scopes.join() === (likely ?? lists[0])), inferred: true };
}

function scopeOf({ framework, scope, instanceType, acceleratorType }: ImageQuery): string | undefined {
  if (acceleratorType) return 'eia';
  if (ON_GRAVITON.has(framework) && GRAVITON.has(familyOf(instanceType))) return 'inference_graviton';
  // Their images for training and inference are the same.
  if (!scope && (framework === 'xgboost' || framework === 'sklearn')) return 'training';
  return scope;
}

/** `ml.c6g.xlarge` → `c6g` */
function familyOf(instanceType: string | undefined): string {
  return /^ml[._]([a-z\d-]+)/.exec(instanceType ?? '')?.[1] ?? '';
}

function mostCommon(accounts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const account of accounts) counts.set(account, (counts.get(account) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
