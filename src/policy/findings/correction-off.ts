import { AMENDMENTS, concerns } from '../amendments/amendments';
import { setAmendment } from '../amendments/set-amendment';
import type { Amendment } from '../amendments/amendment';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import { SOURCES } from '../sources';
import { applies } from '../statements/applies';
import type { Grant } from '../statements/merge';
import { reachOf } from '../statements/reach';
import type { FindingRule } from './rule-input';

/**
 * A correction that is off although it would change the policies: the guide's known errors. What the catalogue has
 * learnt since the role was made is named elsewhere.
 */
export const correctionOff: FindingRule = ({ resolved, grants }) => {
  const { amendments, context } = resolved;
  const off = AMENDMENTS.filter(
    ({ id, kind, since = 1 }) => kind === 'correction' && since <= context.revision && !amendments.has(id),
  );
  return off
    .filter((amendment) => matters(amendment, resolved, grants))
    .map(({ id, title, purpose, source }) => ({
      code: `without-${id}`,
      severity: 'warning',
      group: 'correction-off',
      title: 'Missing in AWS’s guide',
      message: purpose,
      url: SOURCES[source].url,
      fix: {
        label: title,
        apply: (spec) => setAmendment(spec, id, true),
      },
    }));
};

function matters(amendment: Amendment, resolved: ResolvedSpec, grants: readonly Grant[]): boolean {
  const { change } = amendment;
  const concerned = resolved.apis.filter((api) => concerns(amendment, api));
  if (concerned.length === 0) return false;
  switch (change.type) {
    case 'add': {
      const reach = reachOf(resolved);
      const granted = new Set(resolved.scope === 'broad' ? grants.flatMap(({ actions }) => actions) : []);
      return change.rows.some(
        (row) =>
          applies(resolved, row.when) &&
          (typeof row.actions === 'string' || !row.actions.every((action) => granted.has(action))) &&
          concerned.some((api) => reach(api, row.reach).resources.length > 0),
      );
    }
    case 'outputs':
      return readingsOf(resolved, 's3').some(
        ({ slot, value }) => SLOTS[slot].printedExactly === true && value.chosen === 'object',
      );
    // The one correction that replaces a row mends the broad policy.
    case 'replace':
      return resolved.scope === 'broad';
    case 'narrow':
    case 'trust':
      return false;
  }
}
