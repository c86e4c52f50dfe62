import type { AmendmentId, Entry, RoleSpec } from '../../policy';
import type { FieldsV2 } from './v2';

/** The revision of the catalogue under which every link of version 1 and 2 was made. */
const REVISION = 1;

/**
 * What a link of version 1 or 2 holds, in the fields of version 3. Nothing is added: it grants what it granted.
 *
 * The result is of today’s names: to take one of them away does not compile until this says what became of it.
 */
export function upgradeV2(fields: FieldsV2): Readonly<Record<keyof RoleSpec, unknown>> {
  const { apis, level, amendments, scope, account, s3, images, vpc, kms, notebook } = fields;
  const lists = {
    's3.inputs': s3.inputs.map(withoutAuto),
    's3.outputs': s3.outputs.map(withoutAuto),
    's3.checkpoints': s3.checkpoints.map(withoutAuto),
    's3.models': s3.models.map(withoutAuto),
    images: entries(images),
    'notebook.repositories': entries(notebook.repositories),
    'kms.inputs': entries(kms.inputs),
    'kms.outputs': entries(kms.outputs),
    'kms.volumes': entries(kms.volumes),
  } satisfies RoleSpec['entries'];
  return {
    revision: REVISION,
    apis: apis satisfies Today<'apis'>,
    level: level satisfies Today<'level'>,
    amendments: amendments satisfies Switches<keyof typeof amendments>,
    scope: scope satisfies Today<'scope'>,
    account,
    entries: Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    vpc,
    options: {},
    calls: notebook.calls satisfies Today<'calls'>,
    otherAccess: [],
    callerAccess: undefined,
    without: fields.without satisfies Today<'without'> | undefined,
    role: fields.role,
    foreignBuckets: fields.foreignBuckets,
  };
}

type Today<Field extends keyof RoleSpec> = Readonly<RoleSpec[Field]>;
type Switches<Id extends AmendmentId> = Readonly<Partial<Record<Id, boolean>>>;

function entries(texts: readonly string[] = []): Entry[] {
  return texts.map((text) => ({ text }));
}

/** An entry of S3. Version 1 wrote the kind also where it says nothing. */
function withoutAuto({ text, kind }: Required<Entry>): Entry {
  return kind === 'auto' ? { text } : { text, kind };
}
