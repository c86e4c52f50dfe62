import { statementMembers, stringTexts } from './policy-json';

/** Who asks: a service such as `sagemaker.amazonaws.com`, or a user or role of an account by its ARN. */
export type Asker =
  | { readonly service: string }
  /** Of an assumed role the role's own ARN. */
  | { readonly arn: string };

const ACCOUNT = /^\d{12}$/;

/**
 * Whether `Principal` names who asks. A wildcard stands alone only: no principal's ARN may hold one.
 * Naming an account, by its id or its root, hands the decision to that account: all in it are named.
 * `NotPrincipal` in a trust policy never allows here, since AWS advises against it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function isAboutPrincipal({ Principal }: Readonly<Record<string, unknown>>, asker: Asker): boolean {
  if (Principal === '*') return true;
  const fields = statementMembers(Principal);
  if (fields === null) return false;
  if ('service' in asker) return (stringTexts(fields['Service']) ?? []).includes(asker.service);
  const account = accountOf(asker.arn);
  return (stringTexts(fields['AWS']) ?? []).some(
    (named) =>
      named === '*' ||
      named === asker.arn ||
      (account !== '' && (ACCOUNT.test(named) ? named : accountOfRoot(named)) === account),
  );
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

function accountOfRoot(named: string): string {
  return named.endsWith(':root') ? accountOf(named) : '';
}
