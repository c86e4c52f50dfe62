import { arnFits, type ResourceType } from '../../aws-services';
import type { Hint } from '../fields/hint-line';
import { few } from './few';
import { typedActions, type Known, type TypedAction } from './known-actions';

/** The kinds of resource that the actions of a statement take, each once. */
export function takenTypes(typed: readonly TypedAction[]): readonly ResourceType[] {
  const types = typed.flatMap(({ actions }) =>
    actions.flatMap(({ resources }) => resources.map(({ type }) => type)),
  );
  return [...new Map(types.map((type) => [type.arn, type])).values()];
}

/** Whether a resource is one that the actions take. Null where nothing can be said. */
export function checkResource(text: string, actionTexts: readonly string[], known: Known): Hint | null {
  const resource = text.trim();
  const { typed, isWhole } = typedActions(actionTexts, known);
  if (resource === '' || typed.length === 0) return null;
  const types = takenTypes(typed);
  if (resource === '*') return checkEverything(typed, types, isWhole);

  const fitting = types.filter((type) => arnFits(type, resource));
  if (fitting.length > 0)
    return { tone: 'good', text: [...new Set(fitting.map(({ name }) => name))].join(', ') };
  if (!isWhole) return null;
  return {
    tone: 'wrong',
    text:
      types.length === 0
        ? 'These actions take no resource: * is the only one.'
        : `None of the actions takes this. They take ${namesOf(types)}.`,
  };
}

function checkEverything(
  typed: readonly TypedAction[],
  types: readonly ResourceType[],
  isWhole: boolean,
): Hint | null {
  if (types.length === 0)
    return isWhole ? { tone: 'good', text: 'The only resource that these actions take.' } : null;
  const writes = typed
    .flatMap(({ actions }) => actions)
    .filter(
      ({ accessLevel, resources }) =>
        resources.length > 0 && accessLevel !== 'Read' && accessLevel !== 'List',
    );
  return {
    tone: 'careful',
    text:
      writes.length === 0
        ? `Reads everything. Name the ${namesOf(types)} to reach less.`
        : `Changes everything: ${few(writes.map(({ name }) => name))}. Name the ${namesOf(types)} to reach less.`,
  };
}

/** Actions that the resources leave without any, and that the statement therefore never allows. */
export function checkReach(
  actionTexts: readonly string[],
  resourceTexts: readonly string[],
  known: Known,
): readonly Hint[] {
  const resources = resourceTexts.map((text) => text.trim()).filter((text) => text !== '');
  if (resources.length === 0 || resources.includes('*')) return [];
  const named = typedActions(actionTexts, known).typed.filter(({ isPattern }) => !isPattern);

  const needStar = named.filter((each) => takenTypes([each]).length === 0);
  const unreached = named.filter((each) => {
    const types = takenTypes([each]);
    return types.length > 0 && !types.some((type) => resources.some((arn) => arnFits(type, arn)));
  });
  return [
    ...unreached.map((each) => ({
      tone: 'wrong' as const,
      text: `${each.text} reaches none of the resources: it takes ${namesOf(takenTypes([each]))}.`,
    })),
    ...(needStar.length === 0
      ? []
      : [
          {
            tone: 'wrong' as const,
            text: `${few(needStar.map(({ text }) => text))}: takes no resource but *. Give it a statement of its own.`,
          },
        ]),
  ];
}

function namesOf(types: readonly ResourceType[]): string {
  return few([...new Set(types.map(({ name }) => name))]);
}

/** An ARN of a kind, to start from: with names left open, and region and account as the form has them. */
export function openArn({ arn }: Pick<ResourceType, 'arn'>): string {
  return arn.replaceAll(/\$?\{(?<name>[^{}]*)\}/g, (_, name: string) => {
    const words = name
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
      .replaceAll(/[^A-Za-z0-9 _-]/g, '')
      .toLowerCase();
    return `<${words}>`;
  });
}
