import type { ReadingOf } from '../entries';
import { readingsOf } from '../resolve-spec';
import { SLOTS, slotsBy, type SlotId } from '../slots/slots';
import { withEntries } from '../slots/spec-lists';
import { typedText } from '../unknown-parts';
import type { Finding, Fix } from './finding';
import type { FindingRule } from './rule-input';

/** How manifests are called on AWS’s pages, where nobody said what an object is. What one lists, only its own text says. */
const MANIFEST = /(?:^|\/)[^/]*\.manifest$|(?:^|[/._-])manifest(?:\.jsonl?)?$/i;

type S3Reading = ReadingOf<'s3'>;

/** A manifest only names objects: the role must read those too. */
export const manifestAlone: FindingRule = ({ resolved }) =>
  slotsBy({ kind: 's3', use: 'input' }).flatMap((slot) => {
    const inputs = readingsOf(resolved, 's3').filter((reading) => reading.slot === slot);
    const manifests = inputs.filter(isManifest);
    const others = inputs.filter((reading) => !isManifest(reading));
    const open = manifests.filter((manifest) => !others.some((other) => holdsFolder(other, manifest)));
    return open.map((manifest) => findingOn(manifest, others.length > 0));
  });

function isManifest({ value: { location, chosen } }: S3Reading): boolean {
  return location.kind === 'object' && (chosen === 'manifest' || MANIFEST.test(location.key));
}

/** Whether an input is the folder that a manifest lies in, or one around it. */
function holdsFolder(other: S3Reading, manifest: S3Reading): boolean {
  const { bucket, key, kind } = other.value.location;
  const { location } = manifest.value;
  return (
    kind !== 'object' &&
    bucket === location.bucket &&
    folderOf(location.key).startsWith(key.replace(/\*$/, ''))
  );
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

function findingOn({ slot, field, value: { location } }: S3Reading, hasOthers: boolean): Finding {
  const name = location.key.slice(folderOf(location.key).length);
  const fix = fixFor(slot, location);
  return {
    code: 'manifest-alone',
    severity: hasOthers ? 'info' : 'warning',
    title: 'A manifest',
    message: hasOthers
      ? `The role reads ${typedText(name)}. Check that the other ${SLOTS[slot].many} hold every object that it lists.`
      : `The role reads ${typedText(name)}, but none of the objects that it lists. Add the folders that they are in.`,
    field,
    url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3DataSource.html',
    ...(fix === null ? {} : { fix }),
  };
}

/** Many manifests lie beside what they list; of one at the top of a bucket that would be the whole bucket. */
function fixFor(slot: SlotId, location: S3Reading['value']['location']): Fix | null {
  const folder = folderOf(location.key);
  if (folder === '' || location.pattern) return null;
  const text = `s3://${typedText(location.bucket)}/${typedText(folder)}`;
  return {
    label: 'Add the folder',
    apply: (spec) => withEntries(spec, [{ slot, entry: { text, kind: 'folder' } }]),
  };
}
