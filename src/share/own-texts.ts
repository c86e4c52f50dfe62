import type { OtherAccess, RoleSpec } from '../policy';

/** One text of the user’s own statements, with the path of its field. */
export interface OwnText {
  /** Such as `otherAccess.0.resources.1` or `callerAccess.0.why`; a condition is one text. */
  readonly field: string;
  /** Whose statement it is: the role’s, or that of whoever runs its code. */
  readonly root: 'otherAccess' | 'callerAccess';
  /** What part of a statement it is. */
  readonly part: 'actions' | 'resources' | 'conditions' | 'why';
  /** The number of its statement. */
  readonly statement: number;
  readonly text: string;
}

/** Every text of the user’s own statements that says something, in the order of the form; the caller’s come last. */
export function ownTexts({ otherAccess, callerAccess = [] }: RoleSpec): readonly OwnText[] {
  return [...textsOf(otherAccess, 'otherAccess'), ...textsOf(callerAccess, 'callerAccess')];
}

function textsOf(statements: readonly OtherAccess[], root: OwnText['root']): readonly OwnText[] {
  return statements
    .flatMap(({ actions, resources, conditions = [], why }, statement) => {
      const path = `${root}.${statement}`;
      const list = (part: 'actions' | 'resources' | 'conditions', texts: readonly string[]) =>
        texts.map((text, index) => ({ root, field: `${path}.${part}.${index}`, part, statement, text }));
      return [
        ...list('actions', actions),
        ...list('resources', resources),
        ...list(
          'conditions',
          conditions.map(({ operator, key, values }) => [operator, key, ...values].join(' ')),
        ),
        { root, field: `${path}.why`, part: 'why' as const, statement, text: why },
      ];
    })
    .filter(({ text }) => text.trim() !== '');
}
