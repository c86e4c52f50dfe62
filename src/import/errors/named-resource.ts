import { arnParts, readAccountField } from '../../policy';
import { trimmedEnd } from '../languages/trimmed-end';

/** What people and tools write in the place of what nobody should see. */
const MASK =
  /<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|\*{2,}|x{4,}|X{3,}|\.{3,}|…|\b(?:redacted|masked|REDACTED|MASKED)\b/g;

/** Characters. */
const LONGEST_NAME = 60;

/** How IAM names its own resources in a refusal: `role basic-role`, `policy team/base`. */
const IN_WORDS = /^(role|user|group|policy|instance profile) (\S+)$/;

/** Partition and account of who asked. */
const OWNER = /^arn:([a-z-]+):(?:sts|iam):[^:]*:(\d{12}):/;

/**
 * The ARN of what a message names, with unknown parts such as `<account>` in the place of what is masked. Empty where the
 * message names none, everything (`*`), or what is no ARN. IAM’s own words take the account of who asked.
 */
export function namedResource(text: string, principal = ''): string {
  const named = withoutEnd(text.trim());
  const [, kind, name = ''] = IN_WORDS.exec(named) ?? [];
  if (kind !== undefined && !name.startsWith('arn:')) {
    const [, partition = 'aws', account = '<account>'] = OWNER.exec(principal) ?? [];
    return `arn:${partition}:iam::${account}:${kind.replace(' ', '-')}/${unmasked(name, 'name')}`;
  }
  const [, partition = '', service = '', region = '', owner = '', resource = ''] =
    /^arn:([a-z-]+):([a-z0-9-]+):([^:]*):([^:]*):(.+)$/.exec(name || named) ?? [];
  if (arnParts(`arn:${partition}:${service}:::x`) === null || resource === '') return '';
  // AWS owns some images and policies itself.
  const isAccount = owner === '*' || owner === 'aws' || readAccountField('accountId', owner).ok;
  const isPlace = region === '*' || readAccountField('region', region).ok;
  return [
    'arn',
    partition,
    service,
    isPlace ? region : '<region>',
    isAccount ? owner : '<account>',
    service === 's3' ? objectUnmasked(resource) : unmasked(resource, 'name'),
  ].join(':');
}

/** Whether a text is an ARN of which nothing is left out or masked. */
export function isWholeArn(text: string): boolean {
  const arn = arnParts(text);
  if (arn === null || arn.service === '' || arn.resource === '') return false;
  return !/[<>]/.test(text) && namedResource(text) === text && !text.includes(':*:');
}

/** Whether parts of an ARN are unknown. */
export function hasUnknownParts(arn: string): boolean {
  return arn.includes('<');
}

/** Without what ends a sentence. */
export function withoutEnd(text: string): string {
  const end = trimmedEnd(text, '.;,\'"');
  // A log stream without a name ends its ARN with a colon.
  return end.endsWith(':') && !end.includes(':logs:') ? end.slice(0, -1) : end;
}

function objectUnmasked(resource: string): string {
  const slash = resource.indexOf('/');
  if (slash === -1) return unmasked(resource, 'bucket');
  return `${unmasked(resource.slice(0, slash), 'bucket')}/${unmasked(resource.slice(slash + 1), 'key')}`;
}

/** Masks become unknown parts; one that has a name of its own keeps it. */
function unmasked(text: string, name: string): string {
  return text.replaceAll(MASK, (mask) => {
    const own = /^[<{[]+([A-Za-z][A-Za-z0-9 _-]*)[\]}>]+$/.exec(mask)?.[1] ?? '';
    return own === '' || own.length > LONGEST_NAME || /redacted|masked/i.test(own) ? `<${name}>` : `<${own}>`;
  });
}
