/**
 * A window as narrow and as low as one at 400 % zoom (320 × 256): nothing keeps a place of its own there, and the page
 * scrolls as a whole. Wider windows have both halves side by side.
 */
export const SHORT = '@media (max-height: 420px) and (max-width: 899.95px)';
