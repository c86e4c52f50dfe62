import { withoutWrapping } from '../resources/pasted-text';
import { endsInStar } from '../resources/s3-location';
import { readingsOf } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import { SLOTS, slotsBy, type SlotId } from '../slots/slots';
import { isMarked } from '../unknown-parts';
import type { FindingRule } from './rule-input';

/** What is only read is read by prefix: a prefix without its slash also takes names that merely begin so. */
const READ_ONLY = slotsBy({ kind: 's3', reads: true }).filter((slot) => SLOTS[slot].writes !== true);

/** `train` takes `train-old/` too. */
export const folderWithoutSlash: FindingRule = ({ resolved }) => {
  const locations = readingsOf(resolved, 's3');
  return READ_ONLY.flatMap((slot) => {
    const open = locations.filter(
      (reading) =>
        reading.slot === slot &&
        reading.value.location.kind === 'folder' &&
        !reading.value.location.key.endsWith('/') &&
        !endsInStar(reading.value.location) &&
        !isMarked(reading.value.location.key),
    );
    const [first, ...others] = open;
    if (first === undefined) return [];
    const fields = new Set(open.map(({ field }) => field));
    const { key } = first.value.location;
    const more = others.length === 0 ? '' : ` So do ${others.length} more.`;
    return [
      {
        code: 'folder-without-slash',
        severity: 'suggestion',
        title: 'Folder without slash',
        message: `Also matches every key starting with “${key}”, e.g. “${key}-old”. End it with a slash to mean the folder only.${more}`,
        field: first.field,
        url: 'https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/S3DataSource',
        fix: {
          label: others.length === 0 ? 'Add the slash' : 'Add the slashes',
          apply: (spec) => withSlashes(spec, slot, fields),
        },
      },
    ];
  });
};

function withSlashes(spec: RoleSpec, slot: SlotId, fields: ReadonlySet<string>): RoleSpec {
  const entries = (spec.entries[slot] ?? []).map((entry, index) =>
    fields.has(`${slot}.${index}`) ? { ...entry, text: `${withoutWrapping(entry.text)}/` } : entry,
  );
  return { ...spec, entries: { ...spec.entries, [slot]: entries } };
}
