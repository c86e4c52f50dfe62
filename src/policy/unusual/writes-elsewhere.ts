import { LEAST_PRIVILEGE } from './least-privilege';
import { addressWords } from '../review/address-words';
import { textMatches } from '../evaluate/wildcard';
import { allowedOf } from './may-do';
import { fieldOf, type GrantedStatement, type UnusualRule } from './unusual';
import { WRITES_OBJECTS } from './writes-inputs';
import { someOf } from './words';

/** The user’s own statements that write to S3 outside of what the jobs write. */
export const writesElsewhere: UnusualRule = {
  id: 'writes-elsewhere',
  grade: 'danger',
  find: ({ granted }) => {
    const outputs = granted.filter((each) => !each.isOwn).flatMap(writtenBy);
    return granted.flatMap((each) => {
      if (!each.isOwn) return [];
      const outside = writtenBy(each).filter(
        (resource) => !outputs.some((output) => textMatches(output, resource)),
      );
      const [first] = outside;
      if (first === undefined) return [];
      return [
        {
          title: 'Writes outside the outputs',
          words: `A statement added by hand allows ${someOf(allowedOf(each.statement, WRITES_OBJECTS))} on ${someOf(outside.map(addressWords))}, where none of its jobs write.`,
          ...fieldOf(each, first),
          source: LEAST_PRIVILEGE,
        },
      ];
    });
  },
};

/** Objects, by name or by wildcard: what is said of a bucket itself writes none. */
const OBJECTS = /^arn:[^:]+:s3:.*[/*?]/;

function writtenBy({ statement }: GrantedStatement): readonly string[] {
  return allowedOf(statement, WRITES_OBJECTS).length === 0
    ? []
    : (statement.Resource ?? []).filter((resource) => resource === '*' || OBJECTS.test(resource));
}
