import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Reads a value as it is at the time of the call. The function never changes, so that what needs the value only when
 * it is pressed does not render with every new one.
 */
export function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return useCallback(() => latest.current, []);
}
