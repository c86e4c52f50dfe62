/** How AWS classes what an action does, in the order in which it lists the levels. */
export const ACCESS_LEVELS = ['List', 'Read', 'Write', 'Permissions management', 'Tagging'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** The first letter of a level: a capital where the action takes a resource, small where it takes none. */
export type PackedLevel = 'L' | 'R' | 'W' | 'P' | 'T' | 'l' | 'r' | 'w' | 'p' | 't';

/** Service prefix → level → the names of its actions, with a space between them. */
export type PackedActions = Readonly<Record<string, Readonly<Partial<Record<PackedLevel, string>>>>>;

/** An action that AWS lists. */
export interface ListedAction {
  /** With its prefix, such as `s3:GetObject`. */
  readonly name: string;
  readonly service: string;
  readonly level: AccessLevel;
  /** Whether a statement can name what it works on; else its Resource can only be `*`. */
  readonly takesResource: boolean;
}

/** AWS's list of actions, by service prefix. */
export type ActionList = ReadonlyMap<string, readonly ListedAction[]>;

/** The list of actions from the form in which it is sent. */
export function unpackActions(...packed: readonly PackedActions[]): ActionList {
  const services = packed.flatMap((each) => Object.entries(each));
  return new Map(
    services.map(([service, levels]) => [
      service,
      Object.entries(levels).flatMap(([letter, names]) => {
        const level = ACCESS_LEVELS.find((one) => one.startsWith(letter.toUpperCase()));
        if (level === undefined) return [];
        const takesResource = letter !== letter.toLowerCase();
        return names
          .split(' ')
          .map((name) => ({ name: `${service}:${name}`, service, level, takesResource }));
      }),
    ]),
  );
}
