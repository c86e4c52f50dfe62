/**
 * What looks alike in the fonts that people review in, among the characters of names in AWS.
 * https://www.unicode.org/reports/tr39/
 */
const LOOKS_LIKE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1|i]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/8/g, 'b'],
  [/[-_.]/g, ''],
];

/**
 * What is left of a name where it is only looked at: names with one skeleton are told apart by a careful eye alone.
 *
 * @example
 * skeleton('acme-ml-mode1s') === skeleton('acme-ml-models') // true
 */
export function skeleton(name: string): string {
  return LOOKS_LIKE.reduce((text, [sign, looks]) => text.replace(sign, looks), name.toLowerCase());
}
