import type { AllowedActions, Reach } from './allowed-actions';

const NUMBERS = new Intl.NumberFormat('en');

/** Both sides in one sentence: “This role allows 17 actions on 6 named resources; …FullAccess allows 740 actions, 701 of them on everything.” */
export function comparisonSentence(own: AllowedActions, name: string, other: AllowedActions): string {
  return `This role allows ${amountOf(own)}; ${name} allows ${amountOf(other)}.`;
}

/** How much some policies allow, as part of a sentence. */
export function amountOf({ actions, resources }: AllowedActions): string {
  const size = (reach: Reach) => actions.filter((action) => action.reach === reach).length;
  const wide = size('everything') + size('no-resource');
  const without = size('no-resource');
  const all = counted(actions.length, 'action');
  const places = counted(resources.length, 'named resource');
  if (wide === 0) return resources.length === 0 ? all : `${all} on ${places}`;
  if (wide === actions.length) return `${all}, all on everything`;
  const why = without === wide ? ', because they take no resource' : '';
  // Where most is open, how much is named says little.
  return wide > size('named')
    ? `${all}, ${NUMBERS.format(wide)} of them on everything`
    : `${all}: ${NUMBERS.format(size('named'))} on ${places}, ${NUMBERS.format(wide)} on everything${why}`;
}

/** What one gives away by taking the other side instead, where `refused` things that the role does are not allowed there. */
export function costSentence(own: AllowedActions, other: AllowedActions, refused: number): string {
  const has = new Set(own.actions.map(({ name }) => name));
  const more = other.actions.filter(({ name }) => !has.has(name));
  const wide = more.filter(({ reach }) => reach !== 'named').length;
  const lost =
    refused === 0 ? '' : `, and loses ${counted(refused, 'permission')} that this role has by name`;
  return `The role gets ${counted(more.length, 'more action', 'more actions')}, ${NUMBERS.format(wide)} of them on everything${lost}.`;
}

/** What the numbers leave open; empty where they leave nothing open. */
export function caveatsOf({ actions, unlisted }: AllowedActions): readonly string[] {
  const conditional = actions.filter(({ isConditional }) => isConditional).length;
  const narrowed = actions.filter(({ isNarrowed }) => isNarrowed).length;
  return [
    ...(conditional === 0 ? [] : [`${NUMBERS.format(conditional)} only under a condition`]),
    ...(narrowed === 0 ? [] : [`${NUMBERS.format(narrowed)} narrowed by a Deny`]),
    ...(unlisted.length === 0
      ? []
      : [`not counted, because AWS’s list does not have them: ${unlisted.join(', ')}`]),
  ];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}
