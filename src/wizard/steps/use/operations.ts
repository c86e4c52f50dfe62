import { API_NAMES, APIS, type ApiGroup, type ApiName } from '../../../policy';

export interface OperationGroup {
  readonly id: ApiGroup;
  readonly title: string;
  readonly apis: readonly ApiName[];
}

/** What people want to do, in the order of the page. The first group is always open. */
const TITLES: Readonly<Record<ApiGroup, string>> = {
  guide: 'The five of AWS’s guide',
  deploy: 'Serve and predict',
  orchestrate: 'Run pipelines',
  explore: 'Work in Studio',
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
const GROUP_IDS = Object.keys(TITLES) as readonly ApiGroup[];

export const FIRST_GROUP: ApiGroup = 'guide';

/** The operations in groups, those that a search leaves; a group without any is left out. */
export function operationGroups(query = ''): readonly OperationGroup[] {
  const wanted = words(query);
  const found = API_NAMES.filter((api) => wanted.every((word) => textOf(api).includes(word)));
  return GROUP_IDS.map((id) => ({
    id,
    title: TITLES[id],
    apis: found.filter((api) => APIS[api].group === id),
  })).filter(({ apis }) => apis.length > 0);
}

/** `create_model`, `create-model` and `CreateModel` are one word. */
function words(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((word) => word.replaceAll(/[_-]/g, ''))
    .filter((word) => word !== '');
}

/** Everything that an operation is found by: its names, what it does, and what its switches say. */
function textOf(api: ApiName): string {
  const { name, also = [], words: says, options } = APIS[api];
  return [name, ...also, says, ...options.flatMap(({ title, words: told }) => [title, told])]
    .join(' ')
    .toLowerCase();
}
