import type { ReadAccess } from '../other-access/read-other-access';
import { conditionBlock } from '../statements/condition';
import { shownText } from '../unknown-parts';
import { addressWords } from './address-words';
import { asSaid } from './as-said';
import { conditionWords } from './condition-words';

/** What a statement that somebody wrote reaches, under which conditions, and the reason that they gave. */
export function accessWords({ resources, conditions, why }: Omit<ReadAccess, 'field' | 'actions'>): string {
  const where = resources.map((resource) => addressWords(shownText(resource))).join(', ');
  const only = conditionWords(conditionBlock(conditions));
  const ifOnly = only.length === 0 ? '' : `, only if ${only.join(', and ')}`;
  return `${where}${ifOnly}. ${why === '' ? 'No reason is given.' : `The reason given: ${asSaid(why)}.`}`;
}
