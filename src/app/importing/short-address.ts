/**
 * An address for a person: an ARN of S3 in any partition as `s3://`.
 *
 * @example
 * shortAddress('arn:<partition>:s3:::acme/runs/*') // 's3://acme/runs/*'
 */
export function shortAddress(text: string): string {
  return text.replaceAll('arn:<partition>:s3:::', 's3://');
}
