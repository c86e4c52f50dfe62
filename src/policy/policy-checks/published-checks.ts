import type { CheckLevel, CheckRow, Publisher } from './check-row';
import { GRAMMAR_CHECKS } from './grammar-checks';
import { PERMISSIVE_CHECKS } from './permissive-checks';

/** The checks that need no request to AWS, under the ids that they are published with. */
export const CHECKS = { ...GRAMMAR_CHECKS, ...PERMISSIVE_CHECKS } as const satisfies Record<string, CheckRow>;

export type CheckId = keyof typeof CHECKS;

const PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';

/** How the anchors of the page name the levels. */
const LEVEL_ANCHORS: Readonly<Record<CheckLevel, string>> = {
  error: 'error',
  'security-warning': 'security-warning',
  warning: 'general-warning',
  suggestion: 'suggestion',
};

/** What is known of a check: its level, its name in words, and where it is published. */
export function describeCheck(id: CheckId): {
  readonly level: CheckLevel;
  readonly title: string;
  readonly publisher: Publisher;
  readonly url: string;
} {
  const row: CheckRow = CHECKS[id];
  const { level, publisher = 'IAM Access Analyzer' } = row;
  const words = id.toLowerCase().replaceAll('_', '-');
  return {
    level,
    title: titleOf(id),
    publisher,
    url: row.url ?? `${PAGE}#access-analyzer-reference-policy-checks-${LEVEL_ANCHORS[level]}-${words}`,
  };
}

/** What a check says of what was found. */
export function sayCheck(id: CheckId, found: string): string {
  return CHECKS[id].says.replaceAll('{}', () => found);
}

/** Words that a title keeps in capitals. */
const CAPITALS = /\b(?:Arn|Slr|Ip|Vpce?)\b/g;

function titleOf(id: CheckId): string {
  const words = id.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replaceAll(
    new RegExp(CAPITALS.source, 'gi'),
    (word) => word.toUpperCase(),
  );
}
