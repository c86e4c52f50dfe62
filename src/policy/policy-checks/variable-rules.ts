import { quoted } from './document-rules';
import { OPEN, type Raised } from './statement-view';
import type { CheckId } from './published-checks';

/**
 * What is wrong with the policy variables of a text, one fault at most.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function variableRules(text: string, hasVariables: boolean): readonly Raised[] {
  if (!text.includes('${')) return [];
  const check = faultOf(text, hasVariables);
  return check === null ? [] : [{ check, found: quoted(text.replaceAll(OPEN, '…')) }];
}

function faultOf(text: string, hasVariables: boolean): CheckId | null {
  if (!hasVariables) return 'VARIABLE_UNSUPPORTED_IN_VERSION';
  const last = text.lastIndexOf('${');
  if (!text.includes('}', last)) return 'MISSING_BRACE_IN_VARIABLE';
  for (const [, inside = ''] of text.matchAll(/\$\{([^}]*)\}/g)) {
    if (inside.trim() === '') return 'EMPTY_VARIABLE';
    const [name = '', ...rest] = inside.split(',');
    const given = rest.join(',').trim();
    if (/\s/.test(name)) return 'UNSUPPORTED_SPACE_IN_VARIABLE';
    if (rest.length > 0 && !/^'[^']*'$/.test(given)) return 'MISSING_QUOTE_IN_VARIABLE';
  }
  return null;
}
