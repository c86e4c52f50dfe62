import { awsImageAccounts } from '../../policy';
import {
  choice,
  branches,
  knownText,
  text,
  type Arguments,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { argument, textArgument } from '../evaluate-python/arguments';
import type { Library } from '../evaluate-python/run';
import { textOf } from '../evaluate-python/text';
import { ALGORITHM_CLASSES } from './images/algorithm-classes';
import { imageRepositories, imageUriPieces, type ImageQuery } from './images/image-repository';
import { attribute, sessionOf } from './parts';
import { CLASSES } from './classes';

/** The image that an object of the SDK runs in: the one that it was given, or the one that the SDK chooses. */
export function imageOf(self: Thing, scope: string): Py | undefined {
  const own = attribute(self, 'image_uri');
  if (own !== undefined) return own;
  const framework = frameworkOf(self);
  if (framework === undefined) return undefined;
  const session = sessionOf(self);
  const words = (name: string) =>
    branches(self.attributes.get(name) ?? text('')).map((each) => knownText(each) ?? '');
  const versions = words('framework_version')
    .concat(words('spark_version'))
    .filter((each) => each !== '');
  const base = baseOf(self);
  const query = (version: string | undefined): ImageQuery => ({
    framework,
    scope,
    version: version ?? firstWord(words('transformers_version')) ?? firstWord(words('toolkit_version')),
    baseFrameworkVersion: base,
    pyVersion: firstWord(words('py_version')),
    instanceType: firstWord(words('instance_type')),
    containerVersion: firstWord(words('container_version')),
    acceleratorType: firstWord(words('accelerator_type')),
    trainingCompiler: attribute(self, 'compiler_config') !== undefined,
    region: session === null ? null : knownText(attribute(session, 'region')),
  });
  const images = (versions.length === 0 ? [undefined] : versions).map((version) =>
    imageOfQuery(query(version)),
  );
  const known = images.filter((image) => image !== undefined);
  return known.length === 0 ? undefined : choice(known);
}

/** The SDK’s name of what an object’s image is made for: `pytorch`. */
export function frameworkOf(self: Thing): string | undefined {
  if (self.type === 'FrameworkProcessor') {
    const made = self.attributes.get('estimator_cls');
    const name = made?.kind === 'reference' ? (made.path.split('.').at(-1) ?? '') : '';
    return CLASSES.get(name)?.image;
  }
  if (self.type === 'RLEstimator') {
    const words = ['toolkit', 'framework'].map((name) => named(self.attributes.get(name)));
    return words.every((word) => word !== '') ? words.join('-') : undefined;
  }
  // `image_uris.retrieve` looks for these two together. image_uris.py
  const distribution = knownKeys(self.attributes.get('distribution'));
  if (
    self.type === 'PyTorch' &&
    distribution.includes('smdistributed') &&
    distribution.includes('torch_distributed')
  )
    return 'pytorch-smp';
  return ALGORITHM_CLASSES.get(self.type.replace(/Model$/, '')) ?? CLASSES.get(self.type)?.image;
}

/** The keys of a dictionary and of those in it. */
function knownKeys(value: Py | undefined): readonly string[] {
  return value?.kind === 'dict' ? [...value.entries.keys()] : [];
}

/** `RLToolkit.COACH` is `coach`. */
function named(value: Py | undefined): string {
  const last =
    value?.kind === 'reference' || value?.kind === 'open'
      ? pathOf(value).split('.').at(-1)
      : knownText(value);
  return (last ?? '').toLowerCase();
}

function pathOf(value: Py): string {
  return value.kind === 'reference' ? value.path : value.kind === 'open' ? value.expression : '';
}

/** The framework below Hugging Face’s: `pytorch1.13.1`. */
function baseOf(self: Thing): string | undefined {
  for (const name of ['pytorch', 'tensorflow']) {
    const version = attribute(self, `${name}_version`);
    if (version !== undefined) return `${name}${knownText(version) ?? ''}`;
  }
  return undefined;
}

function firstWord(words: readonly string[]): string | undefined {
  return words.find((word) => word !== '');
}

/** The image that the SDK chooses, as far as a query says. */
export function imageOfQuery(query: ImageQuery): Py | undefined {
  const pieces = imageUriPieces(query);
  return pieces === null
    ? undefined
    : textOf(
        pieces.map((piece) =>
          typeof piece === 'string' ? piece : { ...piece, expression: query.framework },
        ),
        query.framework,
      );
}

/** A region that nobody knows yet. */
function isRegion(key: Py): boolean {
  const [only, ...others] = key.kind === 'text' ? key.pieces : [];
  return typeof only === 'object' && only.name === 'region' && others.length === 0;
}

/** Fewer regions than a table of AWS’s accounts has. */
const FEWEST_REGIONS = 5;

/** `account_id_map[region]`: scripts copy AWS’s accounts for images. Whose they are shows where they agree with a list. */
function accountFrom(table: ReadonlyMap<string, Py>, expression: string): Py | null {
  const accounts = [...table].map(([region, account]) => [region, knownText(account) ?? ''] as const);
  if (accounts.length < FEWEST_REGIONS || !accounts.every(([, account]) => /^\d{12}$/.test(account)))
    return null;
  const agrees = (listed: ReadonlyMap<string, string>) =>
    accounts.filter(([region, account]) => listed.get(region) === account).length > accounts.length / 2;
  const repository = imageRepositories().find((each) => agrees(awsImageAccounts(each)));
  return repository === undefined
    ? null
    : textOf([{ name: `aws image account of ${repository}`, expression }], expression);
}

/** Names of `image_uris.retrieve`’s arguments, in order. image_uris.py */
const RETRIEVE = [
  'framework',
  'region',
  'version',
  'py_version',
  'instance_type',
  'accelerator_type',
  'image_scope',
  'container_version',
  'distribution',
  'base_framework_version',
] as const;

/** Functions that give an image: `image_uris.retrieve` and the older ones. */
export const IMAGE_FUNCTIONS: Library = {
  item: (self, key, { expression }) =>
    self.kind === 'dict' && isRegion(key) ? accountFrom(self.entries, expression) : null,
  call: (path, args) => {
    const name = path.split('.').at(-1) ?? '';
    if (/(?:^|\.)image_uris\.retrieve$/.test(path)) return retrieved(args);
    if (name === 'get_image_uri' && path !== name)
      return imageWith(args, textArgument(args, 'repo_name', 1), textArgument(args, 'region_name', 0), {
        version: textArgument(args, 'repo_version', 2) ?? undefined,
      });
    if (name === 'get_huggingface_llm_image_uri') return languageModelImage(args);
    if (name === 'get_base_python_image_uri')
      return imageWith(args, 'sagemaker-base-python', textArgument(args, 'region', 0), {
        pyVersion: textArgument(args, 'py_version', 1) ?? undefined,
      });
    return null;
  },
};

function retrieved(args: Arguments): Py | null {
  const word = (name: (typeof RETRIEVE)[number]) =>
    textArgument(args, name, RETRIEVE.indexOf(name)) ?? undefined;
  // A model of JumpStart decides itself which image it runs in.
  if (args.named.has('model_id')) return null;
  const versions = branches(argument(args, 'version', 2) ?? text('')).map((each) => knownText(each) ?? '');
  const images = versions.map((version) =>
    imageWith(args, word('framework') ?? null, word('region') ?? null, {
      version: version === '' ? undefined : version,
      pyVersion: word('py_version'),
      instanceType: word('instance_type'),
      acceleratorType: word('accelerator_type'),
      scope: word('image_scope'),
      containerVersion: word('container_version'),
      baseFrameworkVersion: word('base_framework_version'),
      inferenceTool: textArgument(args, 'inference_tool') ?? undefined,
    }),
  );
  const known = images.filter((image) => image !== null);
  return known.length === 0 ? null : choice(known);
}

function imageWith(
  _args: Arguments,
  framework: string | null,
  region: string | null,
  further: Omit<ImageQuery, 'framework'>,
): Py | null {
  return framework === null ? null : (imageOfQuery({ framework, region, ...further }) ?? null);
}

/** `get_huggingface_llm_image_uri` in huggingface/llm_utils.py */
function languageModelImage(args: Arguments): Py | null {
  const backend = textArgument(args, 'backend', 0);
  const framework =
    backend === 'huggingface'
      ? 'huggingface-llm'
      : backend === 'lmi'
        ? 'djl-lmi'
        : `huggingface-llm-${(backend ?? '').replace('huggingface-', '')}`;
  return backend === null
    ? null
    : imageWith(args, framework, textArgument(args, 'region', 2), {
        version: textArgument(args, 'version', 3) ?? undefined,
        scope: 'inference',
      });
}
