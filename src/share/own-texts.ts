import type { RoleSpec } from '../policy';

/** One text of the user’s own statements, with the path of its field. */
export interface OwnText {
  /** Such as `otherAccess.0.resources.1`; a condition is one text. */
  readonly field: string;
  /** What part of a statement it is. */
  readonly part: 'actions' | 'resources' | 'conditions' | 'why';
  /** The number of its statement. */
  readonly statement: number;
  readonly text: string;
}

/** Every text of the user’s own statements that says something, in the order of the form. */
export function ownTexts({ otherAccess }: RoleSpec): readonly OwnText[] {
  return otherAccess
    .flatMap(({ actions, resources, conditions = [], why }, statement) => {
      const path = `otherAccess.${statement}`;
      const list = (part: 'actions' | 'resources' | 'conditions', texts: readonly string[]) =>
        texts.map((text, index) => ({ field: `${path}.${part}.${index}`, part, statement, text }));
      return [
        ...list('actions', actions),
        ...list('resources', resources),
        ...list(
          'conditions',
          conditions.map(({ operator, key, values }) => [operator, key, ...values].join(' ')),
        ),
        { field: `${path}.why`, part: 'why' as const, statement, text: why },
      ];
    })
    .filter(({ text }) => text.trim() !== '');
}
