import { counted } from '../../screen';

/** How many placeholders a text still holds, in as few words as fit beside the tabs; empty where there are none. */
export function placeholdersLeft(count: number): string {
  return count === 0 ? '' : counted(count, 'placeholder');
}
