import { readJson } from '../languages/read-json';
import type { Value } from '../languages/value';

/** Whether a text begins as a document does, percent-encoded or not. */
export function looksLikeDocument(text: string): boolean {
  return /^\s*(?:\{|\[|%7b)/i.test(text);
}

/** A policy that is written as a text, as IAM’s API and Terraform give it, percent-encoded or not; null for any other text. */
export function policyText(text: string): Value {
  if (!looksLikeDocument(text)) return null;
  const written = /^\s*%7b/i.test(text) ? decoded(text) : text;
  if (!written.includes('Statement')) return null;
  const json = readJson(written);
  return json.ok ? (json.value.values[0] ?? null) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
