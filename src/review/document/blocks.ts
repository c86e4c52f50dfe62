/** A piece of a line: words, or what is written to the letter. */
export type Span = string | { readonly code: string };

/** A part of a document, whatever it is shown as. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'line'; readonly spans: readonly Span[] }
  /** Never empty. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string };
