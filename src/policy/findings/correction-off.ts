import { AMENDMENTS } from '../amendments/amendments';
import { setAmendment } from '../amendments/switch';
import type { Amendment } from '../amendments/amendment';
import type { ResolvedSpec } from '../resolve-spec';
import { SOURCES } from '../sources';
import { grantsOf } from '../statements/build-permissions';
import { isNeeded } from '../statements/needed';
import { reachOf } from '../statements/reach';
import type { FindingRule } from './rule';

/** A correction that is off although it would change the policies: the guide’s known errors. */
export const correctionOff: FindingRule = ({ resolved }) => {
  const off = AMENDMENTS.filter(({ id, kind }) => kind === 'correction' && !resolved.amendments.has(id));
  return off
    .filter((amendment) => matters(amendment, resolved))
    .map(({ id, title, purpose, source }) => ({
      code: `without-${id}`,
      severity: 'warning',
      title: 'The guide falls short',
      message: purpose,
      url: SOURCES[source].url,
      fix: {
        label: title,
        apply: (spec) => setAmendment(spec, id, true),
      },
    }));
};

function matters({ apis, change }: Amendment, resolved: ResolvedSpec): boolean {
  const concerned = resolved.apis.filter((api) => apis.includes(api));
  if (concerned.length === 0) return false;
  switch (change.type) {
    case 'add': {
      const reach = reachOf(resolved);
      const granted = new Set(
        resolved.scope === 'broad' ? grantsOf(resolved).flatMap(({ actions }) => actions) : [],
      );
      return change.rows.some(
        (row) =>
          isNeeded(resolved, row) &&
          row.actions !== 'notebook-calls' &&
          !row.actions.every((action) => granted.has(action)) &&
          concerned.some((api) => reach(api, row.reach).resources.length > 0),
      );
    }
    case 'outputs':
      return resolved.s3.outputs.some(({ value }) => value.chosen === 'object');
    // The one correction that replaces a row mends the broad policy.
    case 'replace':
      return resolved.scope === 'broad';
    case 'narrow':
    case 'trust':
      return false;
  }
}
