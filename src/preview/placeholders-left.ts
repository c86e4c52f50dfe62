import { counted } from '../screen';

/** How many placeholders a copied policy still holds, in words; nothing to say of none. */
export function placeholdersLeft(count: number): string {
  return count === 0 ? '' : `${counted(count, 'placeholder')} left`;
}
