import { addressWords } from '../review/address-words';
import { LEAST_PRIVILEGE } from './least-privilege';
import { allowedOf } from './may-do';
import { fieldOf, type GrantedStatement, type UnusualRule } from './unusual';
import { WRITES_OBJECTS } from './writes-inputs';

/** What takes objects as its resources; the actions on buckets are no danger by themselves. */
const READS = ['s3:GetObject', 's3:GetObjectVersion'];
const ON_OBJECTS = [...READS, ...WRITES_OBJECTS];

/**
 * Every object of a bucket, `bucket/*`, of every bucket whose name begins so, `acme*`, or of an access point,
 * `accesspoint/name/object/*`.
 */
const WHOLE =
  /^arn:[^:]+:s3:(?:::(?:(?<bucket>[^/]+)\/\*|(?<buckets>[^/]*\*))|(?<point>[^:]*:[^:]*:accesspoint\/[^/]+)\/object\/\*)$/;

/** Buckets that can be read or written as a whole, and everything in S3 at once. */
export const wholeBuckets: UnusualRule = {
  id: 'whole-bucket',
  grade: 'danger',
  findings: ['broad-scope'],
  find: ({ granted }) => {
    const found = new Map<string, { actions: Set<string>; field: { readonly field?: string } }>();
    for (const each of granted) {
      const allowed = allowedOf(each.statement, ON_OBJECTS);
      if (allowed.length === 0) continue;
      for (const bucket of wholeIn(each)) {
        const known = found.get(bucket.name) ?? { actions: new Set(), field: fieldOf(each, bucket.resource) };
        found.set(bucket.name, known);
        for (const action of allowed) known.actions.add(action);
      }
    }
    return [...found].map(([name, { actions, field }]) => {
      const isWritten = [...actions].some((action) => !READS.includes(action));
      const does = isWritten
        ? READS.some((action) => actions.has(action))
          ? 'read and write'
          : 'write'
        : 'read';
      return {
        title: name === '' ? 'Every bucket' : 'Whole bucket',
        words:
          name === ''
            ? `It may ${does} every object in every bucket that allows this account.`
            : `It may ${does} everything in ${name}. Name a folder.`,
        ...field,
        source: LEAST_PRIVILEGE,
      };
    });
  },
};

/** Placeholders stand for a folder that is still to be named. */
function wholeIn({ statement, origin }: GrantedStatement): readonly { name: string; resource: string }[] {
  return (statement.Resource ?? []).flatMap((resource) => {
    if (origin.parts.has(resource)) return [];
    const { bucket, buckets, point } = WHOLE.exec(resource)?.groups ?? {};
    if (resource === '*' || buckets === '*') return [{ name: '', resource }];
    const name = bucket ?? buckets;
    if (name !== undefined) return [{ name: `s3://${name}`, resource }];
    return point === undefined ? [] : [{ name: addressWords(resource), resource }];
  });
}
