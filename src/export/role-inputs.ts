import { PLACEHOLDERS, placeholdersIn, type PlaceholderId, type PolicyDocument } from '../policy';

/** What a format asks for: all placeholders but the role’s own ARN, which every tool knows by itself. */
export type RoleInputId = 'role-name' | Exclude<PlaceholderId, 'role-arn'>;

/** A value that is still to be named. */
export interface RoleInput {
  /** Words with hyphens between; each format spells it in its own way. */
  readonly id: RoleInputId;
  /** What to give, in plain ASCII and without a full stop. */
  readonly description: string;
}

const DESCRIPTIONS: Readonly<Record<RoleInputId, string>> = {
  'role-name': 'Name of the role',
  'input-bucket': 'Name of the bucket that holds the input',
  'input-prefix': 'Folder of the input in its bucket, without a slash at either end',
  'output-bucket': 'Name of the bucket that takes the output',
  'output-prefix': 'Folder of the output in its bucket, without a slash at either end',
  'model-bucket': 'Name of the bucket that holds the model',
  'model-prefix': 'Folder of the model in its bucket, without a slash at either end',
  'image-region': 'Region of the ECR repository that holds the image',
  'image-account': 'Id of the account that owns the ECR repository',
  'image-repository': 'Name of the ECR repository that holds the image',
};

/** Collects what is still to be named before a role can be made. */
export function roleInputs(documents: readonly PolicyDocument[], isNameKnown: boolean): readonly RoleInput[] {
  const found = placeholdersIn(
    documents.flatMap(({ Statement }) => Statement.flatMap(({ Resource = [] }) => Resource)),
  );
  const ids: readonly RoleInputId[] = [
    ...(isNameKnown ? [] : (['role-name'] as const)),
    ...PLACEHOLDERS.filter((id) => id !== 'role-arn').filter((id) => found.has(id)),
  ];
  return ids.map((id) => ({ id, description: DESCRIPTIONS[id] }));
}

/** `input-bucket` → `inputBucket`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `input-bucket` → `InputBucket`. */
export function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}

/** `input-bucket` → `input_bucket`. */
export function snakeCase(id: string): string {
  return id.replaceAll('-', '_');
}
