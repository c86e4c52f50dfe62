/** A place of S3 that a message names, and where. */
interface Named {
  readonly at: number;
  readonly end: number;
  readonly bucket: string;
  readonly key: string;
}

const QUOTED = `["']([^"'{}]{1,1024})["']`;

/** How messages, command lines and tracebacks name objects. Groups: bucket and key. */
const FORMS: readonly RegExp[] = [
  /s3[an]?:\/\/([^\s"'`,;<>|\\)\]}/{]+)\/?([^\s"'`,;<>|\\)\]}{]*)/g,
  /Failed to upload \S{1,1024} to ([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s:]+):/g,
  /arn:aws[a-z-]*:s3:::([^\s"'`,/<>]+)\/?([^\s"'`,<>]*)/g,
  /https:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([^\s"'`?<>]*)/g,
  /https:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s"'`?<>]*)/g,
  new RegExp(`[Bb]ucket ?= ?${QUOTED}, ?(?:[Kk]ey|[Pp]refix|key_prefix) ?= ?${QUOTED}`, 'g'),
  new RegExp(`\\.(?:download_file|download_fileobj|head_object|Object)\\( ?${QUOTED}, ?${QUOTED}`, 'g'),
  new RegExp(`\\.upload_file\\( ?["'][^"']{1,1024}["'], ?${QUOTED}, ?${QUOTED}`, 'g'),
];

/** So many places are looked at. */
const MOST = 400;

/** The ARN of what S3 refused: the last place that is named before, or the first one after. Empty where none is. */
export function objectNear(message: string, at: number, isWritten: boolean): string {
  const named = FORMS.flatMap((form) => [...placesOf(message, form)]).toSorted(
    (one, other) => one.at - other.at,
  );
  const before = named.filter((place) => place.at < at);
  const last = before.at(-1);
  const source = before.at(-2);
  // A command line names where from and where to: what is read is the first.
  const isPair =
    last !== undefined && source !== undefined && /^ (?:to )?$/.test(message.slice(source.end, last.at));
  const place = (isPair && !isWritten ? source : last) ?? named.find((each) => each.at >= at);
  return place === undefined ? '' : `arn:aws:s3:::${place.bucket}${place.key === '' ? '' : `/${place.key}`}`;
}

/** The ARN of a place’s bucket. */
export function bucketOf(arn: string): string {
  return arn.split('/')[0] ?? '';
}

function* placesOf(message: string, form: RegExp): Generator<Named> {
  let count = 0;
  for (const { index, 0: whole, 1: bucket = '', 2: key = '' } of message.matchAll(form)) {
    count += 1;
    if (count > MOST) return;
    yield {
      at: index,
      end: index + whole.length,
      bucket: bucket.replace(/[.:]+$/, ''),
      key: key.replace(/[.:]+$/, ''),
    };
  }
}
