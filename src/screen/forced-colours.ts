/** Where the system chooses the colours: it takes backgrounds, shadows and gradients away. */
export const FORCED_COLOURS = '@media (forced-colors: active)';

/** What is chosen, filled or to be pressed first, in the system’s colours for that. */
export const FILLED_IF_FORCED = {
  [FORCED_COLOURS]: {
    forcedColorAdjust: 'none',
    color: 'HighlightText',
    backgroundColor: 'Highlight',
    borderColor: 'Highlight',
  },
} as const;
