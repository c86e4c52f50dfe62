import type { ImportNote } from '../imported';
import type { Language } from '../languages/document';
import type { TerraformValues } from './terraform-values';

/** How to have the values that a file of Terraform leaves open; nothing where it leaves none. */
export function terraformAdvice(language: Language, notes: readonly ImportNote[]): readonly ImportNote[] {
  const open = notes.filter(({ kind }) => kind === 'unresolved');
  if (language !== 'terraform' || open.length === 0) return [];
  const message =
    'Values that only Terraform knows stay open. terraform show -json of a finished plan gives them.';
  return [{ kind: 'advice', path: '', value: 'terraform show -json', message }];
}

/** The variables whose defaults became part of an address. */
export function defaultNotes(values: TerraformValues): readonly ImportNote[] {
  return [...values.usedDefaults].map((name) => {
    const path = `var.${name}`;
    const value = values.valueOf({ kind: 'reference', steps: ['var', name], source: path });
    const message = `The default of variable ${name}. A deployment that sets another value needs that one too.`;
    return { kind: 'advice', path, value: typeof value === 'string' ? value : '', message };
  });
}
