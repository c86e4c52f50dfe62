import { changesSince } from '../amendments/changes-since';
import { REVISIONS } from '../revision';
import type { FindingRule } from './rule-input';

/** What the catalogue has learnt since the role was made: off, until somebody takes it. */
export const sinceMade: FindingRule = ({ spec }) => {
  const { revision } = spec;
  if (revision === undefined) return [];
  const changes = changesSince(spec);
  const made = REVISIONS.find((each) => each.revision === revision);
  return [
    {
      code: 'since-made',
      severity: 'suggestion',
      title: 'Since this role was made',
      message: `This role was made with the catalogue of ${made?.date ?? ''}, and grants what it granted then. ${changes.length === 0 ? 'Nothing new since then concerns it.' : `New since then: ${changes.map(({ title }) => title).join('; ')}.`}`,
      fix: {
        label: 'Take today’s catalogue',
        apply: ({ revision: _old, ...today }) => today,
      },
    },
  ];
};
