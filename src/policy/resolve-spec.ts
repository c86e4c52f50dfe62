import { addressContext, type AddressContext } from './address-context';
import type { CodeRepository } from './addresses/code-repository';
import type { EcrImage } from './addresses/ecr-image';
import type { KmsKey } from './addresses/kms-key';
import { parseRoleName, parseRolePath, roleArn } from './addresses/role-arn';
import { activeAmendments } from './amendments/amendments';
import type { AmendmentId } from './amendments/ids';
import type { Arn } from './arn';
import {
  readAccountField,
  readImage,
  readKey,
  readLocation,
  readRepository,
  type ChosenLocation,
} from './read-address';
import type { FieldProblem } from './field-problem';
import type { Result } from './result';
import { readRoleOptions } from './role-options/read-role-options';
import { API_NAMES, type ApiName, type Level, type RoleSpec, type ScopedSlot } from './role-spec';

/** A value that was read, and the field that it was read from. */
export interface Placed<Value> {
  readonly value: Value;
  readonly field: string;
}

/** A spec whose addresses are read. Only this reaches the builder. */
export interface ResolvedSpec {
  /** Each once, in the order of the catalogue, whatever the order of choosing. */
  readonly apis: readonly ApiName[];
  readonly level: Level;
  /** Always `scoped` above level `guide`. */
  readonly scope: RoleSpec['scope'];
  readonly amendments: ReadonlySet<AmendmentId>;
  readonly context: AddressContext;
  /** This role’s own ARN, once account and name are known. */
  readonly role: Arn | null;
  readonly s3: Readonly<Record<keyof RoleSpec['s3'], readonly Placed<ChosenLocation>[]>>;
  readonly images: readonly Placed<EcrImage>[];
  readonly repositories: readonly Placed<CodeRepository>[];
  readonly kms: Readonly<Record<keyof RoleSpec['kms'], readonly Placed<KmsKey>[]>>;
  readonly vpc: boolean;
  readonly notebookCalls: readonly ApiName[];
  readonly without: readonly ScopedSlot[];
}

/**
 * Reads a spec as far as it goes. What cannot be read is left out and reported by field, so that
 * the preview stays live while a person types. Empty entries are unfinished, not wrong.
 */
export function resolveSpec(spec: RoleSpec): {
  resolved: ResolvedSpec;
  problems: readonly FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const context = addressContext(spec);

  function readAll<Entry, Value>(
    slot: string,
    entries: readonly Entry[],
    read: (entry: Entry, context: AddressContext) => Result<Value>,
  ): Placed<Value>[] {
    const placed: Placed<Value>[] = [];
    for (const [index, entry] of entries.entries()) {
      const result = read(entry, context);
      const field = `${slot}.${index}`;
      if (result.ok) placed.push({ value: result.value, field });
      else if (result.problem.code !== 'empty') problems.push({ field, problem: result.problem });
    }
    return placed;
  }

  for (const field of ['region', 'accountId', 'roleName', 'rolePath'] as const) {
    const result = readAccountField(field, spec.account[field]);
    if (!result.ok) problems.push({ field: `account.${field}`, problem: result.problem });
  }

  problems.push(...readRoleOptions(spec, context).problems);

  const role = roleOf(spec, context);
  const apis = API_NAMES.filter((api) => spec.apis.includes(api));
  const resolved: ResolvedSpec = {
    apis,
    level: spec.level,
    scope: spec.level === 'guide' ? spec.scope : 'scoped',
    amendments: activeAmendments({ ...spec, apis, roleKnown: role !== null }),
    context,
    role,
    s3: {
      inputs: readAll('s3.inputs', spec.s3.inputs, readLocation),
      outputs: readAll('s3.outputs', spec.s3.outputs, readLocation),
      checkpoints: readAll('s3.checkpoints', spec.s3.checkpoints, readLocation),
      models: readAll('s3.models', spec.s3.models, readLocation),
    },
    images: readAll('images', spec.images, readImage),
    repositories: readAll('notebook.repositories', spec.notebook.repositories ?? [], readRepository),
    kms: {
      inputs: readAll('kms.inputs', spec.kms.inputs, readKey),
      outputs: readAll('kms.outputs', spec.kms.outputs, readKey),
      volumes: readAll('kms.volumes', spec.kms.volumes, readKey),
    },
    vpc: spec.vpc,
    notebookCalls: API_NAMES.filter((api) => spec.notebook.calls.includes(api)),
    without: spec.without ?? [],
  };
  return { resolved, problems };
}

/** The ARN of the role itself, or null while the account or the name is unknown or wrong. */
export function roleOf(spec: RoleSpec, context: AddressContext = addressContext(spec)): Arn | null {
  const name = parseRoleName(spec.account.roleName);
  const path = parseRolePath(spec.account.rolePath);
  if (context.accountId === '' || !name.ok || !path.ok) return null;
  return roleArn({
    partition: context.partition,
    accountId: context.accountId,
    rolePath: path.value,
    roleName: name.value,
  });
}
