import { arnParts } from '../../policy';

/** An object of S3, and the folder that a role needs to write it again under another job's name. */
export interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
  readonly uri: string;
  readonly folder: string;
}

/** What SageMaker adds to an output path, after the job's name. */
const JOB_OUTPUT = /^(.+\/)[^/]+\/output\/(?:model|output)\.tar\.gz$/;

/** Cuts an object's ARN; null where it is none. */
export function objectFolder(arn: string): ObjectPlace | null {
  const parts = arnParts(arn);
  if (parts?.service !== 's3' || parts.resource === '') return null;
  const [bucket = '', ...rest] = parts.resource.split('/');
  const key = rest.join('/');
  const above = JOB_OUTPUT.exec(key)?.[1] ?? key.slice(0, key.lastIndexOf('/') + 1);
  return { bucket, key, uri: `s3://${bucket}/${key}`, folder: `s3://${bucket}/${above}` };
}
