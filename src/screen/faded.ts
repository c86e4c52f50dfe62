/** What scrolls, and fades out at the bottom instead of being cut there. */
export const FADED = {
  overflow: 'auto',
  pb: 2.5,
  maskImage: 'linear-gradient(#000 calc(100% - 20px), transparent)',
} as const;
