import type { PolicyDocument } from '../policy';

/**
 * A trust policy with a single text wherever a list holds one. IAM does not give every trust policy back in
 * the words that it was given, and takes this spelling as it is: a script that compares finds no difference.
 */
export function trustAsKept(trust: PolicyDocument): {
  readonly Version: string;
  readonly Statement: readonly unknown[];
} {
  return JSON.parse(JSON.stringify(trust), (key, value: unknown): unknown =>
    Array.isArray(value) && value.length === 1 && key !== 'Statement' ? value[0] : value,
  );
}
