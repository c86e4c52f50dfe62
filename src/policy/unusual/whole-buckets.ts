import { verbsOf } from '../review/verbs';
import { patternsFor } from './may-do';
import { UNUSUAL_SOURCES } from './sources';
import { fieldOf, type GrantedStatement, type UnusualRule } from './unusual';

/** What takes objects as its resources; the actions on buckets are no danger by themselves. */
const ON_OBJECTS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];

/** Every object of a bucket: `bucket/*`, or a name of a bucket that ends in a star. */
const WHOLE = /^arn:[^:]+:s3:::([^/]*?)(?:\/?\*)$/;

/** Buckets that can be read or written as a whole, and everything in S3 at once. */
export const wholeBuckets: UnusualRule = {
  id: 'whole-bucket',
  grade: 'danger',
  find: ({ granted }) => {
    const found = new Map<string, { verbs: Set<string>; field: { readonly field?: string } }>();
    for (const each of granted) {
      const actions = patternsFor(each.statement, ON_OBJECTS);
      if (actions.length === 0) continue;
      for (const bucket of wholeIn(each)) {
        const known = found.get(bucket.name) ?? { verbs: new Set(), field: fieldOf(each, bucket.resource) };
        found.set(bucket.name, known);
        for (const verb of actions.flatMap(verbsOf)) known.verbs.add(verb);
      }
    }
    return [...found].map(([name, { verbs, field }]) => {
      const does = verbs.has('write') ? (verbs.has('read') ? 'read and write' : 'write') : 'read';
      return {
        title: name === '' ? 'Every bucket' : 'Whole bucket',
        words:
          name === ''
            ? `It may ${does} every object of every bucket that lets the account.`
            : `It may ${does} everything in s3://${name}. Name a folder.`,
        ...field,
        source: UNUSUAL_SOURCES.leastPrivilege,
      };
    });
  },
};

/** Placeholders stand for a folder that is still to be named. */
function wholeIn({ statement, origin }: GrantedStatement): readonly { name: string; resource: string }[] {
  return (statement.Resource ?? []).flatMap((resource) => {
    if (origin.parts.has(resource)) return [];
    const name = resource === '*' ? '' : WHOLE.exec(resource)?.[1];
    return name === undefined ? [] : [{ name, resource }];
  });
}
