import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOSTING_HEADERS } from './hosting-headers.mjs';

const template = readFileSync(new URL('../public/cloudfront-template.yaml', import.meta.url), 'utf8');

/** The value after a key, with a folded block (`>-`) read as YAML reads it: its lines joined by spaces. */
function valueOf(key: string): string | undefined {
  const found = new RegExp(`^ *${key}: (?:>-\\n(?<block>(?: {14}\\S.*\\n)+)|(?<line>\\S.*)\\n)`, 'm').exec(
    template,
  );
  return found?.groups?.['line'] ?? found?.groups?.['block']?.trim().replaceAll(/\s*\n\s*/g, ' ');
}

function customHeader(name: string): string | undefined {
  return new RegExp(`- Header: ${name}\\n +Value: (?<value>.*)\\n`).exec(template)?.groups?.['value'];
}

/** CloudFront has properties of its own for these, and refuses them as custom headers. */
const SECURITY_HEADERS: Readonly<Record<string, string | undefined>> = {
  'Content-Security-Policy': valueOf('ContentSecurityPolicy'),
  'Referrer-Policy': valueOf('ReferrerPolicy'),
  'X-Content-Type-Options': template.includes('ContentTypeOptions:\n') ? 'nosniff' : undefined,
};

describe('the CloudFront template', () => {
  test.each(Object.entries(HOSTING_HEADERS))('sends the tested %s', (name, value) => {
    expect(name in SECURITY_HEADERS ? SECURITY_HEADERS[name] : customHeader(name)).toBe(value);
  });

  test('sends no other header but Strict-Transport-Security', () => {
    const custom = template.match(/- Header: \S+/g)?.map((line) => line.replace('- Header: ', '')) ?? [];
    const sent = [...Object.keys(SECURITY_HEADERS), ...custom];
    expect(sent.toSorted()).toStrictEqual(Object.keys(HOSTING_HEADERS).toSorted());
    expect(template).toContain('StrictTransportSecurity:');
  });

  test('keeps the bucket private', () => {
    expect(template.match(/(?:Block|Ignore|Restrict)Public\w+: true/g)).toHaveLength(4);
  });
});
