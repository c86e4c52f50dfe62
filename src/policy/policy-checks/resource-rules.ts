import { PARTITIONS } from '../resources/region';
import { listed } from './action-rules';
import { quoted } from './document-rules';
import { redundantTexts } from './redundancy';
import { OPEN, type Raised, type StatementView } from './statement-view';
import { variableRules } from './variable-rules';
import type { CheckId } from './published-checks';

/** What is wrong with the resources of a statement. */
export function resourceRules(view: StatementView): readonly Raised[] {
  const { resources, notResources, hasVariables } = view;
  const all = [...(resources ?? []), ...(notResources ?? [])];
  const redundant = redundantTexts((resources ?? []).filter((resource) => !resource.includes(OPEN)));
  return [
    ...all.flatMap((resource) => arnRule(resource)),
    ...all.flatMap((resource) => variableRules(resource, hasVariables)),
    ...redundant.slice(0, 1).map((found): Raised => ({
      check: 'REDUNDANT_RESOURCE',
      found: listed(quoted(found), redundant.length),
    })),
  ];
}

const OPEN_PART = /[*?]|\$\{/;

/** What stands for an account in ARNs of things that AWS keeps. */
const ACCOUNTS = /^(?:\d{12}|aws|amazon|aws-marketplace|cloudfront)?$/;
const REGION = /^(?:[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}|global)?$/;

/** At most one fault of each ARN is said. */
function arnRule(resource: string): readonly Raised[] {
  const check = resource === '*' || resource.startsWith(OPEN) ? null : faultOf(resource);
  return check === null ? [] : [{ check, found: quoted(resource.replaceAll(OPEN, '…')) }];
}

function faultOf(resource: string): CheckId | null {
  if (!resource.startsWith('arn:')) return /^[*?]/.test(resource) ? null : 'INVALID_ARN_PREFIX';
  const [, partition = '', service = '', region = '', account = '', ...rest] =
    withoutVariables(resource).split(':');
  if (rest.length === 0 || rest.join(':') === '')
    // A star may stand for all that is missing.
    return /[*?]$/.test(resource) || resource.includes(OPEN) ? null : 'MISSING_ARN_FIELD';
  const said = (part: string) => !OPEN_PART.test(part) && !part.includes(OPEN);
  if (said(partition) && !PARTITIONS.some((each) => each === partition)) return 'INVALID_PARTITION';
  if (service !== service.toLowerCase() && said(service)) return 'INVALID_ARN_SERVICE_CASE';
  if (region !== '' && hasNoRegion(service, rest)) return 'ARN_REGION_NOT_ALLOWED';
  if (account !== '' && hasNoAccount(service, rest)) return 'ARN_ACCOUNT_NOT_ALLOWED';
  if (said(region) && !REGION.test(region)) return 'INVALID_ARN_REGION';
  return said(account) && !ACCOUNTS.test(account) ? 'INVALID_ARN_ACCOUNT' : null;
}

/** A variable’s own colons are none of the ARN. */
function withoutVariables(resource: string): string {
  return resource.replaceAll(/\$\{[^}]*\}/g, '${}');
}

/** IAM is one for all regions, and the ARN of a bucket names neither region nor account. */
function hasNoRegion(service: string, rest: readonly string[]): boolean {
  return service === 'iam' || isBucket(service, rest);
}

function hasNoAccount(service: string, rest: readonly string[]): boolean {
  return isBucket(service, rest);
}

/** What else S3 has does name its account: access points, jobs, Storage Lens, access grants. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies */
const S3_OTHERS =
  /^(?:accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b|[*?]|\$|\uE000/;

function isBucket(service: string, [resource = '']: readonly string[]): boolean {
  return service === 's3' && !S3_OTHERS.test(resource.split('/')[0] ?? '');
}
