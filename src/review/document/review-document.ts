import {
  writePolicy,
  type Finding,
  type FoundUnusual,
  type ReviewItem,
  type RolePolicies,
  type RoleReview,
  type TrustLine,
} from '../../policy';
import { LEVEL_NAMES, levelWords } from '../../screen';
import { openFindings } from '../open-findings';
import { ownWords } from '../own-words';
import type { Block, Span } from './blocks';

export interface ReviewDocumentInput {
  readonly review: RoleReview;
  readonly unusual: readonly FoundUnusual[];
  readonly policies: RolePolicies;
  /** Empty where there is none. */
  readonly link: string;
  /** The day on which it is read, such as 2026-11-27. */
  readonly date: string;
}

/** The whole review as a document, to be printed, or attached to a ticket. It holds everything, nothing is folded. */
export function reviewDocument({
  review,
  unusual,
  policies,
  link,
  date,
}: ReviewDocumentInput): readonly Block[] {
  const { facts, sentences, trust, level, revision, isBroad, changes, needed } = review;
  const { roleName } = policies.resolved;
  return [
    heading(1, `Review of the role ${roleName ?? 'without a name yet'}`),
    line(`As of ${date}. It says what the policies below allow, and no more.`),
    list(facts.map(({ term, words }) => [`${term}: `, { code: words }])),
    heading(2, 'Unusual'),
    ...listOr(
      unusual.map(({ title, words }) => [`${title}: ${words}`]),
      'Nothing.',
    ),
    heading(2, 'What the role may do'),
    ...sentences.flatMap(({ words, items }) => [heading(3, words), list(items.map(itemSpans))]),
    heading(3, 'May be assumed by'),
    list(trust.map(trustSpans)),
    heading(2, `Level: ${LEVEL_NAMES[level]}`),
    line(`${levelWords(level, revision)}${isBroad ? ' The guide’s broad policy is used.' : ''}`),
    heading(3, 'Changed by hand'),
    ...listOr(
      changes.map(({ title, words }) => [words === '' ? title : `${title}. ${words}`]),
      'Nothing.',
    ),
    ...stillToMend(openFindings(policies.findings, unusual)),
    heading(2, 'Needed from others'),
    ...listOr(
      needed.map(({ title, subject, words }): readonly Span[] =>
        subject === '' ? [`${title}: ${words}`] : [`${title} `, { code: subject }, `: ${words}`],
      ),
      'Nothing.',
    ),
    heading(2, 'Policies'),
    ...policies.permissions.flatMap((document, at) => [
      heading(3, policies.permissions.length === 1 ? 'Permissions policy' : `Permissions policy ${at + 1}`),
      code(writePolicy(document)),
    ]),
    heading(3, 'Trust policy'),
    code(writePolicy(policies.trust)),
    ...(link === '' ? [] : [heading(2, 'Link to this role'), line({ code: link })]),
  ];
}

function stillToMend(open: readonly Finding[]): readonly Block[] {
  if (open.length === 0) return [];
  return [heading(2, 'Still to fix'), list(open.map(({ title, message }) => [`${title}: ${message}`]))];
}

function itemSpans({ address, actions, conditions, isOwn, whys, isUnknown }: ReviewItem): readonly Span[] {
  return [
    { code: address },
    `: ${actions.join(', ')}`,
    ...conditionSpans(conditions),
    isOwn ? `; ${ownWords(whys)}` : '',
    isUnknown ? '; a placeholder, which grants nothing yet' : '',
  ].filter((span) => span !== '');
}

function trustSpans({ principal, actions, conditions }: TrustLine): readonly Span[] {
  return [{ code: principal }, `: ${actions.join(', ')}`, ...conditionSpans(conditions)];
}

function conditionSpans(conditions: readonly string[]): readonly Span[] {
  return conditions.length === 0 ? [] : ['; only if ', { code: conditions.join(', and ') }];
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

function line(...spans: readonly Span[]): Block {
  return { kind: 'line', spans };
}

function list(items: readonly (readonly Span[])[]): Block {
  return { kind: 'list', items };
}

function listOr(items: readonly (readonly Span[])[], none: string): readonly Block[] {
  return [items.length === 0 ? line(none) : list(items)];
}

function code(text: string): Block {
  return { kind: 'code', text };
}
