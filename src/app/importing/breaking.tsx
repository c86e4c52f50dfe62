import { Fragment } from 'react';

/** A long address or path, which breaks after its slashes, dots and colons rather than within a word. */
export function Breaking({ text }: { text: string }) {
  return text.split(/(?<=[/.:](?![/.:]))/).map((piece, index) => (
    // The pieces of a text have no other name than their position.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
