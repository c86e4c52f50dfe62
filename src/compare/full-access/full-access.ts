import type { Partition, PolicyJson } from '../../policy';
import data from './full-access.json';

export const FULL_ACCESS_NAME = 'AmazonSageMakerFullAccess';

/**
 * AWS's own broad policy for SageMaker, as it is today. scripts/make-full-access.mjs writes the text.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
 */
export const FULL_ACCESS: {
  readonly arn: string;
  /** IAM's number of this text, such as `v29`. */
  readonly version: string;
  /** The day on which AWS last changed it. */
  readonly changed: string;
  readonly document: PolicyJson;
} = {
  arn: data.arn,
  version: data.version,
  changed: data.changed,
  document: {
    Version: data.document.Version,
    Statement: data.document.Statement.map((statement) => ({
      ...statement,
      Effect: statement.Effect === 'Allow' ? 'Allow' : 'Deny',
    })),
  },
};

/** A policy that is written for `aws`, in another partition. That AWS's text differs in no more is inferred. */
export function inPartition(document: PolicyJson, partition: Partition): PolicyJson {
  if (partition === 'aws') return document;
  const written = JSON.stringify(document).replaceAll('"arn:aws:', `"arn:${partition}:`);
  const moved: PolicyJson = JSON.parse(written);
  return moved;
}
