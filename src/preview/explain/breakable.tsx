import { Fragment } from 'react';

/** Each with the sign behind it, the first one with the sign before it too. */
const PARTS = /^[:/]?[^:/]+[:/]?|[^:/]+[:/]?|[:/]/g;

/** A name or an address that may break after each of its parts, and elsewhere only where even a part is too long. */
export function Breakable({ children }: { children: string }) {
  return [...children.matchAll(PARTS)].map(({ index, 0: part }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
