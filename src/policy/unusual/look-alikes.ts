import type { Source } from '../sources';
import { shownText } from '../unknown-parts';
import { skeleton } from './confusables';
import { alikePairs } from './alike-pairs';
import { fieldOf, type GrantedStatement, type Unusual, type UnusualRule } from './unusual';

const CONFUSABLES: Source = {
  title: 'Unicode: confusable characters',
  url: 'https://www.unicode.org/reports/tr39/',
  read: '2026-11-27',
};

interface Named {
  readonly kind: string;
  readonly name: string;
  readonly field: { readonly field?: string };
}

/** What a resource names that could be taken for another, by its service. */
const NAMES: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'buckets', pattern: /^arn:[^:]+:s3:::([^/*?]+)/ },
  { kind: 'repositories', pattern: /^arn:[^:]+:ecr:[^:]*:[^:]*:repository\/(.+)$/ },
  { kind: 'roles', pattern: /^arn:[^:]+:iam::[^:]*:role\/(?:.*\/)?([^/]+)$/ },
  { kind: 'accounts', pattern: /^arn:[^:]+:[^:]*:[^:]*:(\d{12}):/ },
];

/** Two names in one role that are taken for one: `acme-ml-models` and `acme-ml-mode1s`. */
export const lookAlikes: UnusualRule = {
  id: 'look-alike',
  grade: 'danger',
  find: ({ granted, resolved: { context, roleName } }) => {
    const named = [
      ...(context.accountId === '' ? [] : [own('accounts', context.accountId, 'account.accountId')]),
      ...(roleName === null ? [] : [own('roles', shownText(roleName), 'account.roleName')]),
      ...granted.flatMap(namesIn),
    ];
    return NAMES.flatMap(({ kind }) =>
      pairsOf(
        kind,
        named.filter((each) => each.kind === kind),
      ),
    );
  },
};

function own(kind: string, name: string, field: string): Named {
  return { kind, name, field: { field } };
}

function namesIn(each: GrantedStatement): readonly Named[] {
  return (each.statement.Resource ?? []).flatMap((resource) =>
    each.origin.parts.has(resource)
      ? []
      : NAMES.flatMap(({ kind, pattern }) => {
          const name = pattern.exec(resource)?.[1];
          return name === undefined ? [] : [{ kind, name, field: fieldOf(each, resource) }];
        }),
  );
}

function pairsOf(kind: string, named: readonly Named[]): readonly Unusual[] {
  const fields = new Map<string, Named['field']>();
  for (const { name, field } of named) if (!fields.has(name)) fields.set(name, field);
  return alikePairs([...fields.keys()]).map(([one, other]) => ({
    title: 'Look-alike names',
    words: `“${one}” and “${other}” are two ${kind}${skeleton(one) === skeleton(other) ? ' that look the same' : ', one character apart'}. Check that both are meant.`,
    ...fields.get(other),
    source: CONFUSABLES,
  }));
}
