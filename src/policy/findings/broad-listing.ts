import { setAmendment } from '../amendments/switch';
import { API_FACTS } from '../catalogue/api-facts';
import { SOURCES } from '../sources';
import type { FindingRule } from './rule';

/** `s3:ListBucket` acts on a whole bucket; without a condition it shows every name in it. */
export const broadListing: FindingRule = ({ resolved }) => {
  const { amendments, apis, s3, scope } = resolved;
  if (amendments.has('list-prefix') || scope === 'broad') return [];
  const lists = (['inputs', 'checkpoints'] as const).filter((list) =>
    apis.some((api) => API_FACTS[api].slots.includes(`s3.${list}`)),
  );
  const narrower = lists.flatMap((list) => s3[list]).filter(({ value }) => value.location.kind !== 'bucket');
  const buckets = [...new Set(narrower.map(({ value }) => value.location.bucket))].toSorted();
  const [first, ...others] = buckets;
  if (first === undefined) return [];
  const name = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [
    {
      code: 'broad-listing',
      severity: 'suggestion',
      title: 'Broad listing',
      message: `With s3:ListBucket the role sees every name in ${name}, not only the named folders.`,
      url: SOURCES.listPrefix.url,
      fix: {
        label: 'Limit to the prefixes',
        apply: (spec) => setAmendment(spec, 'list-prefix', true),
      },
    },
  ];
};
