import { arnParts, parseEcrImage, readAccountField, type ListSlot } from '../../policy';
import type { Gathered, GatheredEntry, Named } from './gathered';

/** `https://git-codecommit.us-east-1.amazonaws.com/v1/repos/NAME` */
const CODE_COMMIT = /^(?:https|ssh):\/\/(?:[^@/]+@)?git-codecommit(?:-fips)?\.([a-z0-9-]+)\./;

/**
 * Where the job runs, and what says so: its own ARN, else a key's, an image's, a code repository's. A model
 * package says nothing: it may be shared from elsewhere.
 */
export function readRegion({ ownArns, entries, repositories }: Gathered): Named | null {
  const candidates = [
    ...ownArns.map((arn) => regionOfArn(arn)),
    ...entriesOf(entries, ['kms.outputs', 'kms.volumes', 'kms.inputs']).map((key) => regionOfArn(key)),
    ...entriesOf(entries, ['images']).map((image) => regionOfImage(image)),
    ...repositories.map(({ path, value }) => ({
      path,
      value: CODE_COMMIT.exec(value)?.[1] ?? arnParts(value)?.region ?? '',
    })),
  ];
  return candidates.find(({ value }) => value !== '' && readAccountField('region', value).ok) ?? null;
}

/** The account of the job's own ARN, for requests whose role does not name one. */
export function readOwnAccount({ ownArns }: Gathered): Named | null {
  const accounts = ownArns.map(({ path, value }) => ({ path, value: arnParts(value)?.account ?? '' }));
  return accounts.find(({ value }) => value !== '' && readAccountField('accountId', value).ok) ?? null;
}

function entriesOf(entries: readonly GatheredEntry[], slots: readonly ListSlot[]): Named[] {
  return slots.flatMap((slot) =>
    entries.filter((entry) => entry.slot === slot).map(({ path, text }) => ({ path, value: text })),
  );
}

function regionOfArn({ path, value }: Named): Named {
  return { path, value: arnParts(value)?.region ?? '' };
}

function regionOfImage({ path, value }: Named): Named {
  const image = parseEcrImage(value);
  return { path, value: image.ok && image.value.kind === 'repository' ? image.value.region : '' };
}
