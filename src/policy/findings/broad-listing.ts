import { setAmendment } from '../amendments/set-amendment';
import { slotsOf } from '../apis/apis';
import { readingsOf } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import { SOURCES } from '../sources';
import { shownText } from '../unknown-parts';
import type { FindingRule } from './rule-input';

/** `s3:ListBucket` acts on a whole bucket; without a condition it shows every name in it. */
export const broadListing: FindingRule = ({ resolved }) => {
  const { amendments, apis, scope } = resolved;
  if (amendments.has('list-prefix') || scope === 'broad') return [];
  const listed = slotsOf(apis).filter((slot) => SLOTS[slot].lists === true);
  const narrower = readingsOf(resolved, 's3').filter(
    ({ slot, value }) => listed.includes(slot) && value.location.kind !== 'bucket',
  );
  const buckets = [...new Set(narrower.map(({ value }) => shownText(value.location.bucket)))].toSorted();
  const [first, ...others] = buckets;
  if (first === undefined) return [];
  const name = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [
    {
      code: 'broad-listing',
      severity: 'suggestion',
      title: 'Broad listing',
      message: `The role can list every key in ${name}, not only in the named folders.`,
      url: SOURCES.listPrefix.url,
      fix: {
        label: 'Limit to the prefixes',
        apply: (spec) => setAmendment(spec, 'list-prefix', true),
      },
    },
  ];
};
