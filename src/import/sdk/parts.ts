import {
  branches,
  choice,
  dict,
  knownText,
  open,
  text,
  varying,
  type Dict,
  type Py,
  type Text,
  type Thing,
} from '../evaluate-python/py';
import { concatenated, joinedPath, piecesIn, textOf } from '../evaluate-python/text';

/** `sagemaker-<region>-<account>`: where the SDK keeps what no line names. `generate_default_sagemaker_bucket_name` in session.py */
function defaultBucket(region: Py): Py {
  return concatenated([text('sagemaker-'), region, text('-'), unknownPart('account')], 'default_bucket()');
}

function unknownPart(name: string): Py {
  return { kind: 'text', pieces: [{ name, expression: 'default_bucket()' }] };
}

/** A value that is given; undefined where it is absent or None. */
export function given(value: Py | undefined): Py | undefined {
  return value === undefined || (value.kind === 'plain' && value.value === null) ? undefined : value;
}

/** What an object has by a name, where that is given. */
export function attribute(self: Thing, name: string): Py | undefined {
  return given(self.attributes.get(name));
}

/** The session that an object was made with; null where the SDK makes its own. */
export function sessionOf(self: Thing): Thing | null {
  const session = self.attributes.get('sagemaker_session');
  return session?.kind === 'thing' ? session : null;
}

/** The bucket of a session: the one that it was made with, or the default one. */
export function bucketOfSession(session: Thing | null): Py {
  const own = session === null ? undefined : attribute(session, 'default_bucket');
  const region = session === null ? undefined : attribute(session, 'region');
  return own ?? defaultBucket(region ?? unknownPart('region'));
}

/** The bucket of a session and its prefix, as an address: `s3://BUCKET` or `s3://BUCKET/PREFIX`. */
export function rootOfSession(session: Thing | null): Py {
  const prefix = session === null ? undefined : attribute(session, 'default_bucket_prefix');
  return address(bucketOfSession(session), ...(prefix === undefined ? [] : [prefix]));
}

/** `s3://`, a bucket, and names below it. */
export function address(bucket: Py, ...names: readonly Py[]): Py {
  return joinedPath([concatenated([text('s3://'), bucket], 's3://…'), ...names], 's3://…');
}

/** Names below an address. */
export function below(folder: Py, ...names: readonly (Py | string)[]): Py {
  return joinedPath(
    [folder, ...names.map((name) => (typeof name === 'string' ? text(name) : name))],
    's3://…',
  );
}

/** `s3://bucket` of an address in it. */
export function bucketOfAddress(value: Py): Py {
  return choice(
    branches(value).map((branch) => {
      const pieces = piecesIn(branch);
      if (pieces === null) return branch;
      const [first = ''] = pieces;
      if (typeof first !== 'string' || !first.startsWith('s3://')) return open('bucket');
      const kept = [];
      for (const [index, piece] of pieces.entries()) {
        const slash = typeof piece === 'string' ? piece.indexOf('/', index === 0 ? 's3://'.length : 0) : -1;
        kept.push(slash === -1 || typeof piece !== 'string' ? piece : piece.slice(0, slash));
        if (slash !== -1) break;
      }
      return textOf(kept, 's3://…');
    }),
  );
}

/** Whether a value may be an address of S3: it begins so, or nobody knows how it begins. */
export function isRemote(value: Py): boolean {
  return branches(value).some((branch) => {
    if (branch.kind !== 'text') return branch.kind !== 'plain';
    const [first = ''] = branch.pieces;
    return typeof first !== 'string' || /^(?:s3|https):\/\//i.test(first);
  });
}

/** Whether a value is an address of S3, as far as it is known. */
export function isKnownRemote(value: Py): boolean {
  return branches(value).some((branch) => {
    const [first] = branch.kind === 'text' ? branch.pieces : [];
    return typeof first === 'string' && /^s3:\/\//i.test(first);
  });
}

/** Whether a local path is one file, as far as its name shows. */
function isFile(value: Py): boolean {
  return /\.[A-Za-z0-9]{1,8}$/.test(knownText(value) ?? '');
}

/** Where what is local is uploaded: a file keeps its name, a folder is what it is uploaded to. s3.py */
export function uploadedTo(folder: Py, local: Py): Py {
  return isFile(local) ? below(folder, fileName(local)) : folder;
}

/** The last name of a file: `main.py` of `./app/main.py`. */
export function fileName(value: Py): Py {
  const whole = knownText(value);
  return whole === null ? varying('file name') : text(whole.slice(whole.lastIndexOf('/') + 1));
}

/** The folder of an address: all before its last name. */
export function folderOf(value: Py): Py {
  const pieces = piecesIn(branches(value)[0] ?? value) ?? [];
  const last = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes('/'));
  const head = pieces[last];
  return textOf(
    [...pieces.slice(0, last), typeof head === 'string' ? head.slice(0, head.lastIndexOf('/')) : ''],
    's3://…',
  );
}

/** A name that the SDK makes anew for every job: `base-2026-11-27-09-00-00-000`. */
export function madeName(base: Py, longest = LONGEST_BASE): Py {
  const whole = knownText(base);
  const kept = whole === null || whole.length <= longest ? base : text(whole.slice(0, longest));
  return concatenated([kept, text('-'), varying('time stamp')], 'job name');
}

/** The SDK cuts a base so that the time stamp fits into 63 characters. `name_from_base` in utils.py */
const LONGEST_BASE = 39;

/** A base of names that nobody can tell: the image is not known. It is no star, as all else in a bucket would match it too. */
const NO_NAME: Text = { kind: 'text', pieces: [{ name: 'image name' }] };

/** The last name of an ARN or a path. */
export function lastName(value: Py): Py {
  const whole = knownText(value);
  return whole === null
    ? NO_NAME
    : text(whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':')) + 1));
}

/** The name of an image without registry, path and tag, from which the SDK makes names of jobs. `base_name_from_image` in utils.py */
export function nameOfImage(image: Py): Py {
  return choice(
    branches(image).map((branch) => {
      const pieces = piecesIn(branch);
      const last = pieces?.findLastIndex((piece) => typeof piece === 'string' && piece.includes('/')) ?? -1;
      if (pieces === null || last === -1) return NO_NAME;
      const [head, ...tail] = pieces.slice(last);
      const path = typeof head === 'string' ? head.slice(head.lastIndexOf('/') + 1) : '';
      const rest = [path, ...tail];
      const end = rest.findIndex((piece) => typeof piece === 'string' && /[:@]/.test(piece));
      const kept = end === -1 ? rest : rest.slice(0, end + 1);
      return textOf(
        kept.map((piece, index) =>
          index === end && typeof piece === 'string' ? piece.replace(/[:@].*$/s, '') : piece,
        ),
        'image name',
      );
    }),
  );
}

/** One field of a request, by its path; a value that is not given is left out. */
export type FieldValue = readonly [path: string, value: Py | undefined];

/** Objects in objects: `OutputDataConfig.S3OutputPath` and its value. */
export function requestOf(fields: readonly FieldValue[], at: number): Dict {
  const request = dict([], at);
  for (const [path, value] of fields) {
    const kept = given(value);
    if (kept === undefined) continue;
    const names = path.split('.');
    let inner = request;
    for (const name of names.slice(0, -1)) {
      const next = inner.entries.get(name);
      const made = next?.kind === 'dict' ? next : dict([], at);
      inner.entries.set(name, made);
      inner = made;
    }
    inner.entries.set(names.at(-1) ?? '', kept);
  }
  return request;
}
