export const PRINTED_ID = 'printed-review';

/** On paper there is the document alone, in dark ink whatever the theme. */
export const PRINT_STYLES = {
  [`@media not print`]: { [`#${PRINTED_ID}`]: { display: 'none' } },
  '@media print': {
    '@page': { margin: '18mm 16mm' },
    [`body:has(#${PRINTED_ID})`]: {
      background: '#fff',
      color: '#000',
      [`& > :not(#${PRINTED_ID})`]: { display: 'none !important' },
    },
    [`#${PRINTED_ID}`]: {
      fontSize: '10pt',
      lineHeight: 1.4,
      overflowWrap: 'anywhere',
      '& h1': { fontSize: '17pt', margin: '0 0 8pt' },
      '& h2': { fontSize: '13pt', margin: '14pt 0 4pt', breakAfter: 'avoid' },
      '& h3': { fontSize: '11pt', margin: '8pt 0 2pt', breakAfter: 'avoid' },
      '& p': { margin: '0 0 4pt' },
      '& ul': { margin: 0, paddingLeft: '14pt' },
      '& li': { margin: '0 0 2pt', breakInside: 'avoid' },
      '& code, & pre': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '8.5pt' },
      '& pre': { whiteSpace: 'pre-wrap', border: '1px solid #999', padding: '6pt', margin: '2pt 0 6pt' },
    },
  },
} as const;
