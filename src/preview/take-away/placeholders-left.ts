import { counted } from '../../screen';

/** How many placeholders a text still holds, in words; empty where there are none. */
export function placeholdersLeft(count: number): string {
  return count === 0 ? '' : `${counted(count, 'placeholder')} left`;
}
