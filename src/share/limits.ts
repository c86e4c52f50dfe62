/** Chat programs and mail cut longer addresses. We warn above it and still make the link. Characters, whole address. */
export const COMFORTABLE_LENGTH = 2_000;

/**
 * The longest fragment that is read, in characters: enough for a role of some thousand entries, and
 * little enough that a hostile one costs nothing to refuse.
 */
export const LONGEST_FRAGMENT = 200_000;

/** The most that a link may unfold to, in bytes of JSON. Deflate can unfold to a thousand times its size. */
export const LARGEST_JSON = 2_000_000;
