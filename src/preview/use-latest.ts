import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Reads a value as it is by the time of the call. The function is one for good, so that what needs the
 * value only when it is pressed need not be drawn again with every new one.
 */
export function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return useCallback(() => latest.current, []);
}
