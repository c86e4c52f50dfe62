/** Licences under which something may be passed on with the site, as SPDX names them. None asks for our own source. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'Unicode-DFS-2016',
]);

/**
 * Whether a licence lets us pass something on: each of those joined by `AND`, or one of those joined by `OR`. What the
 * list does not name is refused, and so is an expression within another.
 *
 * @param {string} expression as in the `license` of a package.json
 */
export function isAllowed(expression) {
  const bare = expression.trim().replace(/^\((?<inner>[^()]*)\)$/, '$<inner>');
  return bare.split(' OR ').some((either) => either.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}
