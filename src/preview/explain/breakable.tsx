import { Fragment } from 'react';

/** A name or an address that may break after each of its parts, and elsewhere only where even a part is too long. */
export function Breakable({ children }: { children: string }) {
  return [...children.matchAll(/[^:/]+[:/]?|[:/]/g)].map(({ index, 0: part }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
