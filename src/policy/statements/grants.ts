import { amendedRows, type AmendedRow } from '../amendments/amended-rows';
import { APIS, type ApiName } from '../apis/apis';
import type { CallActions } from '../apis/requirement';
import type { ReadAccess } from '../other-access/read-other-access';
import type { ResolvedSpec } from '../resolve-spec';
import { applies } from './applies';
import { conditioned } from './condition';
import type { Grant } from './merge';
import { namedByPipeline, reachOf } from './reach';
import { resourceList, type ResourceList } from './resource-list';

/** Every requirement as an unmerged grant, and those whose condition cannot be written: they grant nothing. */
export interface Grants {
  readonly grants: readonly Grant[];
  readonly dropped: readonly AmendedRow[];
}

/** What the spec’s operations need and what the user adds, before it is merged. */
export function grantsOf(spec: ResolvedSpec): Grants {
  const reach = reachOf(spec);
  const dropped: AmendedRow[] = [];
  const rows = spec.apis.flatMap((api) => amendedRows(api, spec.scope, spec.amendments));
  const needed = rows
    .filter(({ row }) => applies(spec, row.when))
    .flatMap((origin): Grant[] => {
      const { api, row, printedIn } = origin;
      const name = spec.level === 'guide' ? printedIn : row.id;
      return parts(spec, origin, (each) => reach(each, row.reach)).flatMap(({ actions, list }) => {
        if (list.resources.length === 0 || actions.length === 0) return [];
        const written = conditioned(row.condition, list, spec, api);
        if (written === null) dropped.push(origin);
        return (written ?? []).map((each) => ({ name, actions, origin, ...each }));
      });
    });
  return { grants: [...needed, ...spec.otherAccess.map((access) => ownGrant(access))], dropped };
}

interface Part {
  readonly actions: readonly string[];
  readonly list: ResourceList;
}

/** One part, or for what a pipeline calls one for each call: each makes resources of its own kind. */
function parts(
  spec: ResolvedSpec,
  { api, row: { actions, reach } }: AmendedRow,
  reachedBy: (api: ApiName) => ResourceList,
): readonly Part[] {
  if (typeof actions !== 'string') return [{ actions, list: reachedBy(api) }];
  if (reach !== 'named-by-pipeline') {
    const all = spec.calls.flatMap((call) => callActions(call, actions));
    return [{ actions: [...new Set(all)], list: reachedBy(api) }];
  }
  return spec.calls.map((call) => ({
    actions: callActions(call, actions),
    list: resourceList(`pipeline ${call}`, namedByPipeline(spec, call)),
  }));
}

function callActions(call: ApiName, which: CallActions): readonly string[] {
  const { actions, stop, more = [] } = APIS[call].called;
  const stops = stop === undefined ? [] : [stop];
  if (which === 'calls') return actions;
  return which === 'call-stops' ? stops : [...stops, 'sagemaker:AddTags', ...more];
}

/** A statement of the user’s own, called after its service: Sids have letters and digits only. */
function ownGrant(access: ReadAccess): Grant {
  const { actions, resources, conditions, field } = access;
  const service = actions[0]?.split(':')[0] ?? '';
  const words = service.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const list = resources.includes('*')
    ? resourceList('*', new Map([['*', [field]]]))
    : resourceList(`own ${resources.join('\n')}`, new Map(resources.map((each) => [each, [field]])));
  return {
    name: `${words.join('')}Access`,
    actions,
    list,
    conditions: conditions.map((condition) => ({ ...condition, fields: [field] })),
    origin: { access },
  };
}
