import type { Source } from '../sources';
import { isAwsImageAccount } from '../resources/aws-image-accounts';
import { addressWords } from '../review/address-words';
import { fieldOf, type GrantedStatement, type Unusual, type UnusualInput, type UnusualRule } from './unusual';
import { someOf } from './words';

const CROSS_ACCOUNT: Source = {
  title: 'IAM: access across accounts',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
  read: '2026-11-27',
};

/** What names an account, and which field says so. */
interface Mention {
  readonly account: string;
  readonly what: string;
  readonly field: { readonly field?: string };
}

/** Accounts other than the role’s, wherever the finished policies name one. */
export const otherAccounts: UnusualRule = {
  id: 'other-account',
  grade: 'danger',
  ofCaller: true,
  find: (input) => [...foreignAccounts(input), ...markedBuckets(input)],
};

function foreignAccounts({ granted, trust, resolved }: UnusualInput): readonly Unusual[] {
  const own = resolved.context.accountId;
  const byAccount = new Map<string, Mention[]>();
  const boundary = resolved.roleOptions.permissionsBoundary;
  const mentions = [
    ...granted.flatMap((each) => mentionsIn(each, own)),
    ...(boundary === null ? [] : mentionsOf(boundary, own, { field: 'role.permissionsBoundary' })),
    ...trust.Statement.flatMap(({ Condition = {} }) =>
      Object.values(Condition).flatMap((keys) =>
        Object.values(keys)
          .flat()
          .flatMap((value) => mentionsOf(value, own, {})),
      ),
    ),
  ];
  for (const mention of mentions) {
    const known = byAccount.get(mention.account);
    if (known === undefined) byAccount.set(mention.account, [mention]);
    else known.push(mention);
  }
  return [...byAccount].map(([account, found]) => {
    const whats = [...new Set(found.map(({ what }) => what))];
    const words =
      own === ''
        ? `Account ${account} is named in ${someOf(whats, MENTIONS)}. The role’s own account is not given: check that it is yours.`
        : `Account ${account} is not the role’s (${own}), and is named in ${someOf(whats, MENTIONS)}.`;
    return {
      title: own === '' ? 'An account' : 'Another account',
      words,
      ...found.find(({ field }) => field.field !== undefined)?.field,
      source: CROSS_ACCOUNT,
    };
  });
}

function mentionsIn(each: GrantedStatement, own: string): readonly Mention[] {
  const { Resource = [], Condition = {} } = each.statement;
  const values = Object.values(Condition).flatMap((keys) =>
    Object.entries(keys).flatMap(([key, value]) => [value].flat().map((text) => [key, text] as const)),
  );
  return [
    ...Resource.flatMap((resource) =>
      mayNameAccount(resource, own) ? mentionsOf(resource, own, fieldOf(each, resource)) : [],
    ),
    ...(each.isOwn ? values.flatMap(([key, text]) => mentionsOf(text, own, fieldOf(each, ''), key)) : []),
  ];
}

/** Where an account is named matters, so more is told than elsewhere. */
const MENTIONS = 20;

const TWELVE = /(?<!\d)\d{12}(?!\d)/g;
const DIGITS = /\d{12}/;

/** Most resources name the role’s own account, or none: those are told at a glance. */
function mayNameAccount(resource: string, own: string): boolean {
  return DIGITS.test(own === '' ? resource : resource.replaceAll(own, ''));
}

/** In a condition the key says what the value is for. */
function mentionsOf(text: string, own: string, field: Mention['field'], key?: string): readonly Mention[] {
  const isImage = /^arn:[^:]+:ecr:/.test(text);
  // What lies below a bucket’s name or in the name of a key is no account’s.
  const where = /^arn:[^:]+:s3:::/.test(text)
    ? (text.split('/', 1)[0] ?? '')
    : text.split(':').slice(0, 5).join(':');
  return [...new Set(where.match(TWELVE) ?? [])]
    .filter((account) => account !== own && !(isImage && isAwsImageAccount(account)))
    .map((account) => ({ account, what: key === undefined ? addressWords(text) : `${key} ${text}`, field }));
}

/** No address of S3 says whose it is: the user did. */
function markedBuckets({ resolved, granted }: UnusualInput): readonly Unusual[] {
  const marked = new Set(resolved.foreignBuckets);
  if (marked.size === 0) return [];
  const fields = new Map<string, { readonly field?: string }>();
  for (const each of granted)
    for (const resource of each.statement.Resource ?? []) {
      const bucket = /^arn:[^:]+:s3:::([^/]+)/.exec(resource)?.[1] ?? '';
      if (marked.has(bucket) && !fields.has(bucket)) fields.set(bucket, fieldOf(each, resource));
    }
  return [...fields].map(([bucket, field]) => ({
    title: 'Another account’s bucket',
    words: `s3://${bucket} is marked as another account’s.`,
    ...field,
    source: CROSS_ACCOUNT,
  }));
}
