import { asArray, statementMembers } from '../evaluate/policy-json';
import { quoted } from './document-rules';
import { isWellFormed, OPEN, type Raised, type StatementView } from './statement-view';

const ELEMENTS: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/** Elements of which a statement has one. */
const EITHER = [
  ['Action', 'NotAction'],
  ['Resource', 'NotResource'],
  ['Principal', 'NotPrincipal'],
] as const;

/** What is wrong with the elements of a statement, whatever they say. */
export function elementRules(view: StatementView): readonly Raised[] {
  const { fields, kind } = view;
  const has = (name: string) => fields[name] !== undefined;
  const raised: Raised[] = Object.keys(fields)
    .filter((name) => !ELEMENTS.has(name))
    .map((name) => ({ check: 'INVALID_POLICY_ELEMENT', found: quoted(name) }));
  for (const [one, other] of EITHER) {
    if (has(one) && has(other))
      raised.push({ check: 'UNSUPPORTED_ELEMENT_COMBINATION', found: `${one} and ${other}` });
  }
  if (!has('Action') && !has('NotAction')) raised.push({ check: 'MISSING_ACTION', found: '' });
  return [
    ...raised,
    ...effectRule(fields['Effect']),
    ...kindRules(view, has),
    ...typeRules(fields),
    ...sidRules(fields),
    ...emptyRules(view, kind),
  ];
}

function effectRule(effect: unknown): readonly Raised[] {
  if (effect === undefined) return [{ check: 'MISSING_EFFECT', found: '' }];
  if (effect === 'Allow' || effect === 'Deny' || isOpen(effect)) return [];
  return [{ check: 'INVALID_EFFECT', found: quoted(effect) }];
}

function kindRules({ fields, kind }: StatementView, has: (name: string) => boolean): readonly Raised[] {
  const principals = ['Principal', 'NotPrincipal'].filter((name) => has(name));
  const resources = ['Resource', 'NotResource'].filter((name) => has(name));
  if (kind === 'permissions') {
    return [
      ...principals.map((found): Raised => ({ check: 'UNSUPPORTED_PRINCIPAL', found })),
      ...(resources.length === 0 ? [{ check: 'MISSING_RESOURCE', found: '' } as const] : []),
    ];
  }
  return [
    ...resources.map((found): Raised => ({ check: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', found })),
    ...(principals.length === 0 ? [{ check: 'MISSING_PRINCIPAL', found: '' } as const] : []),
    ...(has('NotPrincipal')
      ? [{ check: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL', found: '' } as const]
      : []),
    ...(isEverybody(fields['Principal']) && fields['Effect'] === 'Allow'
      ? [{ check: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL', found: '' } as const]
      : []),
  ];
}

function isEverybody(principal: unknown): boolean {
  if (principal === '*') return true;
  return Object.values(statementMembers(principal) ?? {}).some((value) => asArray(value).includes('*'));
}

function typeRules(fields: Readonly<Record<string, unknown>>): readonly Raised[] {
  const texts = ['Action', 'NotAction', 'Resource', 'NotResource'].filter(
    (name) => fields[name] !== undefined && !asArray(fields[name]).every(isText),
  );
  const others = [
    ...(fields['Sid'] === undefined || isText(fields['Sid']) ? [] : ['Sid']),
    ...(fields['Condition'] === undefined || isWellFormed(fields['Condition']) ? [] : ['Condition']),
  ];
  return [...texts, ...others].map((found) => ({ check: 'DATA_TYPE_MISMATCH', found }));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isOpen(value: unknown): boolean {
  return typeof value === 'string' && value.includes(OPEN);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
function sidRules({ Sid: sid }: Readonly<Record<string, unknown>>): readonly Raised[] {
  if (typeof sid !== 'string' || isOpen(sid)) return [];
  if (sid === '') return [{ check: 'EMPTY_SID_VALUE', found: '' }];
  return /^[A-Za-z0-9]*$/.test(sid) ? [] : [{ check: 'UNSUPPORTED_SID', found: quoted(sid) }];
}

function emptyRules({ fields, conditions }: StatementView, kind: StatementView['kind']): readonly Raised[] {
  const isEmpty = (name: string) => fields[name] !== undefined && asArray(fields[name]).length === 0;
  const condition = statementMembers(fields['Condition']);
  return [
    ...(isEmpty('Action') || isEmpty('NotAction')
      ? [{ check: 'EMPTY_ARRAY_ACTION', found: '' } as const]
      : []),
    ...(kind === 'permissions' && (isEmpty('Resource') || isEmpty('NotResource'))
      ? [{ check: 'EMPTY_ARRAY_RESOURCE', found: '' } as const]
      : []),
    ...(condition !== null && Object.keys(condition).length === 0
      ? [{ check: 'EMPTY_OBJECT_CONDITION', found: '' } as const]
      : []),
    ...conditions
      .filter(({ values }) => values.length === 0)
      .map(({ key }): Raised => ({ check: 'EMPTY_ARRAY_CONDITION', found: key })),
  ];
}
