import type { TypographyVariantsOptions } from '@mui/material/styles';

/** Addresses, and the text of the policies. */
interface Monospace {
  fontFamily: string;
  fontSize: string;
  lineHeight: number;
}

declare module '@mui/material/styles' {
  interface TypographyVariants {
    mono: Monospace;
  }
  interface TypographyVariantsOptions {
    mono?: Monospace;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    mono: true;
  }
}

const SANS = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace';

export const TYPOGRAPHY: TypographyVariantsOptions = {
  fontFamily: SANS,
  fontSize: 14,
  fontWeightMedium: 600,
  h1: { fontSize: '1rem', fontWeight: 700, lineHeight: 1.3, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: '-0.015em' },
  h3: { fontSize: '0.9375rem', fontWeight: 700, lineHeight: 1.4 },
  h4: { fontSize: '0.875rem', fontWeight: 700, lineHeight: 1.4 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
  button: { textTransform: 'none', fontWeight: 500 },
  mono: { fontFamily: MONO, fontSize: '0.8125rem', lineHeight: 1.5 },
};
