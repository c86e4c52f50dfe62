import file from './call-actions.json';

/** What is known of a client of boto3 beyond the rule that a call needs the action of its own name. */
export interface CalledService {
  /** Of its actions: `sagemaker` for the client `sagemaker-runtime`. */
  readonly prefix: string;
  /** Words that its actions write otherwise than with one capital: `db` → `DB`. */
  readonly words: ReadonlyMap<string, string>;
  /** Methods that need other actions, or none; null where AWS lists no action for them. */
  readonly methods: ReadonlyMap<string, readonly string[] | null>;
  /** Methods of its resources → the method of the client that each calls; null where classes differ. */
  readonly resources: ReadonlyMap<string, string | null>;
}

/** Stands for no action at all. */
const NONE = '-';

/** Stands for what is not known. */
const UNKNOWN = '?';

const SERVICES: ReadonlyMap<string, CalledService> = new Map(file.services.map((text) => serviceOf(text)));

/** Where and when the rows were taken. */
export const CALL_SOURCES = file.sources;

/** Methods of every client that call no service by themselves. */
export const HELPERS: ReadonlySet<string> = new Set(file.helpers.split(' '));

/** Actions that are allowed for `*` only; of the services that scripts call often. */
export const WITHOUT_RESOURCE: ReadonlySet<string> = new Set(
  file.noResource.flatMap((line) => {
    const [prefix, ...names] = line.split(' ');
    return names.map((name) => `${prefix}:${name}`);
  }),
);

/** Actions of Amazon S3 on objects. */
export const ON_OBJECTS: ReadonlySet<string> = new Set(file.objects.split(' ').map((name) => `s3:${name}`));

/** The client by the name that `boto3.client` takes, or nothing for names that it does not know. */
export function calledService(client: string): CalledService | undefined {
  return SERVICES.get(client);
}

/** The names of the clients that are known. */
export function calledServices(): readonly string[] {
  return [...SERVICES.keys()];
}

function serviceOf(text: string): [string, CalledService] {
  const [client = '', prefix = client] = text.split('=');
  const words = rowsOf(file.casing, client).flat();
  const methods = rowsOf(file.methods, client).flatMap(([needed = '', ...names]) => {
    const actions = actionsOf(prefix, needed);
    return names.map((name) => [name, actions] as const);
  });
  const resources = rowsOf(file.resources, client).flatMap(([called = '', ...names]) =>
    names.map((name) => [name, called === UNKNOWN ? null : called] as const),
  );
  return [
    client,
    {
      prefix,
      words: new Map(words.map((word) => [word.toLowerCase(), word])),
      methods: new Map(methods),
      resources: new Map(resources),
    },
  ];
}

/** What follows the client's name in the lines that begin with it. */
function rowsOf(lines: readonly string[], client: string): string[][] {
  return lines.flatMap((line) => {
    const [first, ...rest] = line.split(' ');
    return first === client ? [rest] : [];
  });
}

function actionsOf(prefix: string, needed: string): readonly string[] | null {
  if (needed === UNKNOWN) return null;
  if (needed === NONE) return [];
  return needed.split(',').map((action) => (action.includes(':') ? action : `${prefix}:${action}`));
}
