import { AMENDMENT_IDS, parseRoleSpec, type Result, type RoleSpec, type S3Entry } from '../../policy';

/** Every field, none forgotten. Those that a spec may lack are undefined then, which JSON leaves out. */
export type EveryField<Fields> = { readonly [Field in keyof Fields]-?: Fields[Field] | undefined };

export interface WrittenV1 extends EveryField<
  Omit<RoleSpec, 'amendments' | 'notebook' | 'role' | 'foreignBuckets'>
> {
  readonly amendments: Readonly<Record<string, boolean | undefined>>;
  readonly notebook: EveryField<RoleSpec['notebook']>;
}

/**
 * A spec as version 1 writes it: every field, defaults too, so that a later change of default changes
 * no link, and in an order of its own, so that equal specs give equal links.
 */
export function writeV1(spec: RoleSpec): WrittenV1 {
  const { account, s3, kms, notebook } = spec;
  return {
    version: 1,
    apis: spec.apis,
    level: spec.level,
    amendments: Object.fromEntries(AMENDMENT_IDS.map((id) => [id, spec.amendments[id]])),
    scope: spec.scope,
    account: {
      region: account.region,
      accountId: account.accountId,
      roleName: account.roleName,
      rolePath: account.rolePath,
    },
    s3: {
      inputs: s3.inputs.map(writeEntry),
      outputs: s3.outputs.map(writeEntry),
      checkpoints: s3.checkpoints.map(writeEntry),
      models: s3.models.map(writeEntry),
    },
    images: spec.images,
    vpc: spec.vpc,
    kms: { inputs: kms.inputs, outputs: kms.outputs, volumes: kms.volumes },
    notebook: { calls: notebook.calls, repositories: notebook.repositories },
    without: spec.without,
  };
}

function writeEntry({ text, kind }: S3Entry): S3Entry {
  return { text, kind };
}

/**
 * What a field stands for that is not there. Our own links name every field; what others wrote by
 * hand may not, and it too must mean tomorrow what it meant when it was made.
 */
const ABSENT = {
  apis: [],
  level: 'recommended',
  amendments: {},
  scope: 'scoped',
  images: [],
  vpc: false,
} as const;
const ABSENT_BELOW = {
  account: { region: '', accountId: '', roleName: '', rolePath: '' },
  s3: { inputs: [], outputs: [], checkpoints: [], models: [] },
  kms: { inputs: [], outputs: [], volumes: [] },
  notebook: { calls: [] },
} as const;

/** Reads what `writeV1` wrote, whoever wrote it. What later versions added means nothing here. */
export function readV1(value: unknown): Result<RoleSpec> {
  const fields = readFieldsOfV1(value);
  return parseRoleSpec(isObject(fields) ? { ...fields, role: undefined, foreignBuckets: undefined } : fields);
}

/** The fields of a written spec, with what version 1 says of those that are absent. */
export function readFieldsOfV1(value: unknown): unknown {
  if (!isObject(value)) return value;
  const below = Object.entries(ABSENT_BELOW).map(([field, absent]) => {
    const given = value[field] === undefined ? {} : value[field];
    return [field, isObject(given) ? { ...absent, ...given } : given];
  });
  return { ...ABSENT, ...value, ...Object.fromEntries(below) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
