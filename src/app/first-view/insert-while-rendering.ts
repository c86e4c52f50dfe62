/**
 * In place of `@emotion/use-insertion-effect-with-fallbacks`, which decides when a rule reaches the style sheet.
 * Here it does so while its element is rendered, which React does in slices. Emotion's own choice is the moment
 * in which all is put on the screen, and that is one long task.
 */
import { useLayoutEffect } from 'react';

export function useInsertionEffectAlwaysWithSyncFallback<Made>(create: () => Made): Made {
  return create();
}

export const useInsertionEffectWithLayoutFallback = useLayoutEffect;
