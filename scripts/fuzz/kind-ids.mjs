/** What can be fuzzed, in the order in which it is. */
export const KIND_IDS = /** @type {const} */ (['links', 'pastes', 'notebooks', 'drafts', 'specs']);

/** @typedef {(typeof KIND_IDS)[number]} KindId */

/**
 * @param {string} text
 * @returns {text is KindId}
 */
export function isKindId(text) {
  return KIND_IDS.some((id) => id === text);
}
