import type { ListReach } from './requirement';

/** What most operations reach. Lists are picked by what they are for, never by name. */

/** Everything in S3 that is read or written, together, as the guide prints it. */
export const DATA: ListReach = { lists: { kind: 's3' }, as: 'objects' };
export const READ: ListReach = { lists: { kind: 's3', reads: true }, as: 'objects' };
export const WRITTEN: ListReach = { lists: { kind: 's3', writes: true }, as: 'objects' };
export const MODELS: ListReach = { lists: { kind: 's3', use: 'model' }, as: 'objects' };

export const INPUTS: ListReach = { lists: { kind: 's3', use: 'input' }, as: 'objects' };
export const OUTPUTS: ListReach = { lists: { kind: 's3', use: 'output' }, as: 'objects' };
export const CAPTURES: ListReach = { lists: { kind: 's3', use: 'capture' }, as: 'objects' };
export const INPUT_BUCKETS: ListReach = { lists: { kind: 's3', use: 'input' }, as: 'bucket' };
export const OUTPUT_BUCKETS: ListReach = { lists: { kind: 's3', use: 'output' }, as: 'bucket' };

/** Buckets whose content is listed. */
export const LISTED_BUCKETS: ListReach = { lists: { kind: 's3', lists: true }, as: 'bucket' };
/** Buckets of models that are folders. */
export const MODEL_FOLDER_BUCKETS: ListReach = { lists: { kind: 's3', use: 'model' }, as: 'folder-bucket' };
/** Every bucket that the operation uses. */
export const NAMED_BUCKETS: ListReach = { lists: { kind: 's3' }, as: 'bucket' };

export const REPOSITORIES: ListReach = { lists: { kind: 'image' }, as: 'self' };
export const CODE_REPOSITORIES: ListReach = { lists: { kind: 'code-repository' }, as: 'self' };

export const CALLED_FUNCTIONS: ListReach = { lists: { kind: 'lambda' }, as: 'self' };

export const TOPICS: ListReach = { lists: { kind: 'topic' }, as: 'self' };
export const QUEUES: ListReach = { lists: { kind: 'queue' }, as: 'self' };
export const ALARMS: ListReach = { lists: { kind: 'alarm' }, as: 'self' };
export const MODEL_PACKAGE_GROUPS: ListReach = { lists: { kind: 'model-package-group' }, as: 'self' };
export const MODEL_PACKAGES: ListReach = { lists: { kind: 'model-package-group' }, as: 'packages' };
export const ROLES_TO_PASS: ListReach = { lists: { kind: 'role', use: 'pass' }, as: 'self' };
export const ROLES_TO_ASSUME: ListReach = { lists: { kind: 'role', use: 'assume' }, as: 'self' };

export const INPUT_KEYS: ListReach = { lists: { kind: 'key', use: 'input' }, as: 'self' };
export const OUTPUT_KEYS: ListReach = { lists: { kind: 'key', use: 'output' }, as: 'self' };
export const VOLUME_KEYS: ListReach = { lists: { kind: 'key', use: 'volume' }, as: 'self' };
