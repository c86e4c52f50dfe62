import { textMatches } from '../evaluate/wildcard';
import { quoted } from './document-rules';
import { READS_DATA, GIVES_CREDENTIALS } from './sensitive-actions';
import { OPEN, type Raised, type StatementView } from './statement-view';
import type { CheckId } from './published-checks';

/** Where a statement allows more than its writer may have meant. */
export function permissiveRules(view: StatementView): readonly Raised[] {
  if (!view.isAllow) return [];
  if (view.kind === 'trust')
    return view.fields['NotPrincipal'] === undefined
      ? []
      : [{ check: 'ALLOW_WITH_NOT_PRINCIPAL', found: '' }];
  const passing = wayTo(view, PASS_ROLE);
  const making = wayTo(view, CREATE_SLR);
  // One wildcard that reaches both is one fault.
  const roles = passing ?? making;
  return [
    ...(roles === null ? [] : [roles]),
    ...(passing !== null && making !== null && isNamed(view, CREATE_SLR.action) ? [making] : []),
    ...negativeRules(view),
    ...sensitiveRules(view),
  ];
}

interface RoleAction {
  readonly action: string;
  readonly prefix: 'PASS_ROLE' | 'CREATE_SLR';
  /** A condition on this key says for which service. */
  readonly limitedBy: string;
}

const PASS_ROLE: RoleAction = {
  action: 'iam:passrole',
  prefix: 'PASS_ROLE',
  limitedBy: 'iam:passedtoservice',
};
const CREATE_SLR: RoleAction = {
  action: 'iam:createservicelinkedrole',
  prefix: 'CREATE_SLR',
  limitedBy: 'iam:awsservicename',
};

/** How a statement allows an action of IAM on more than named roles; null where it does not. */
function wayTo(view: StatementView, { action, prefix, limitedBy }: RoleAction): Raised | null {
  const { resources, conditions } = view;
  if (conditions.some(({ key }) => key.toLowerCase() === limitedBy)) return null;
  const way = isNamed(view, action) ? '' : patternFor(view, action);
  if (way === null) return null;
  const open = (resources ?? []).find((resource) => isOpenRole(resource, prefix));
  if (view.notResources === null && open === undefined) return null;
  const found = way === '' || way === 'NotAction' ? quoted(open ?? '') : quoted(way);
  const ids: Record<string, readonly [onStar: CheckId, onNotResource: CheckId]> = {
    '': [`${prefix}_WITH_STAR_IN_RESOURCE`, `${prefix}_WITH_NOT_RESOURCE`],
    NotAction: [
      `${prefix}_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION`,
      `${prefix}_WITH_NOT_ACTION_AND_NOT_RESOURCE`,
    ],
  };
  const star: readonly [CheckId, CheckId] = [
    `${prefix}_WITH_STAR_IN_ACTION_AND_RESOURCE`,
    `${prefix}_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE`,
  ];
  const [onStar, onNotResource] = ids[way] ?? star;
  return { check: open === undefined ? onNotResource : onStar, found };
}

/** Whether an action is written out. */
function isNamed({ actions }: StatementView, action: string): boolean {
  return (actions ?? []).some((each) => each.toLowerCase() === action);
}

/** The wildcard that allows an action, `NotAction` where everything but some is allowed; null where neither does. */
function patternFor({ actions, notActions }: StatementView, action: string): string | null {
  const pattern = (actions ?? []).find((each) => textMatches(each.toLowerCase(), action));
  if (pattern !== undefined) return pattern;
  if (notActions === null || notActions.length === 0) return null;
  return notActions.some((each) => textMatches(each.toLowerCase(), action)) ? null : 'NotAction';
}

/** Whether a resource stands for several roles. A service-linked role is named by its service. */
function isOpenRole(resource: string, prefix: RoleAction['prefix']): boolean {
  if (!resource.includes('*') || resource.includes(OPEN)) return false;
  const isRole = /^(?:\*|arn:[^:]*:(?:iam|\*))/.test(resource);
  if (prefix === 'CREATE_SLR') return isRole && !/\/aws-service-role\/[a-z0-9.-]+\//i.test(resource);
  return isRole;
}

function negativeRules({ notActions, notResources }: StatementView): readonly Raised[] {
  const names = (texts: readonly string[]) => texts.map((text) => quoted(text)).join(', ');
  return [
    ...(notActions === null || notActions.length === 0
      ? []
      : [{ check: 'NOTACTION_WITH_ALLOW', found: names(notActions.slice(0, 3)) } as const]),
    ...(notResources === null || notResources.length === 0
      ? []
      : [{ check: 'NOTRESOURCE_WITH_ALLOW', found: names(notResources.slice(0, 3)) } as const]),
  ];
}

function sensitiveRules({ actions, resources, conditions }: StatementView): readonly Raised[] {
  const named = (actions ?? []).filter((action) => !action.includes(OPEN));
  const services = named.filter((action) => /^[a-z0-9-]+:\*$/i.test(action));
  const others = named.filter((action) => !services.includes(action) && action !== '*');
  const reaches = (list: readonly string[]) =>
    others.filter((action) => list.some((each) => textMatches(action.toLowerCase(), each)));
  const giving = reaches(GIVES_CREDENTIALS);
  const reading = (resources ?? []).includes('*') && conditions.length === 0 ? reaches(READS_DATA) : [];
  return [
    ...(services.length === 0 ? [] : [{ check: 'SERVICE_WILDCARD', found: services.join(', ') } as const]),
    ...(giving.length === 0 ? [] : [{ check: 'CREDENTIALS_EXPOSURE', found: giving.join(', ') } as const]),
    ...(reading.length === 0 ? [] : [{ check: 'DATA_EXFILTRATION', found: reading.join(', ') } as const]),
  ];
}
