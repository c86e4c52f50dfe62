import type { AuditRemark, PolicyComparison, StatementReview } from '../../import';
import { levelWords, remarkPlace } from './audit-words';
import { groupedNeeds } from './grouped-needs';
import { statementName } from './statement-name';
import { HOW, VERDICTS, lackWords, remedyWords, unjudgedWords } from './verdict-words';

/** A comparison as Markdown, for a ticket or a review. `role` is empty where the paste names none. */
export function comparisonMarkdown(
  comparison: PolicyComparison,
  role: string,
  isOne: boolean,
  remarks: readonly AuditRemark[] = [],
): string {
  const { lacks, unjudged, granted, statements } = comparison;
  const sections = [
    {
      title: 'Lacks',
      rows: groupedNeeds(lacks).map((lack) => needRow(lack, lackWords(lack, isOne))),
    },
    {
      title: 'Cannot be judged',
      rows: groupedNeeds(unjudged).map((need) => needRow(need, unjudgedWords(need, isOne))),
    },
    { title: 'Published checks', rows: remarks.map((remark) => remarkRow(remark, isOne)) },
    { title: 'Granted', rows: groupedNeeds(granted).map((need) => needRow(need, '')) },
    { title: 'Statement by statement', rows: statements.flatMap((review) => statementRows(review, isOne)) },
  ];
  return [
    `## ${role === '' ? 'The policy' : `The policy of ${role}`}, compared with what the job needs`,
    '',
    remedyWords(comparison),
    ...sections.flatMap(({ title, rows }) => (rows.length === 0 ? [] : ['', `### ${title}`, '', ...rows])),
    '',
  ].join('\n');
}

function needRow(
  { actions, resource, purpose }: { actions: readonly string[]; resource: string; purpose: string },
  why: string,
): string {
  return `- ${actions.map((action) => code(action)).join(', ')} on ${code(resource)}: needed to ${purpose}. ${why}`.trim();
}

function statementRows(review: StatementReview, isOne: boolean): string[] {
  const open = review.expressions.map((expression) => code(expression)).join(', ');
  return [
    `- **${escaped(statementName(review, isOne))}**: ${VERDICTS[review.verdict]}${open === '' ? '' : ` ${open}`}`,
    ...review.excess.map(
      ({ action, resource, how }) => `  - ${code(action)} on ${code(resource)}: ${HOW[how]}`,
    ),
  ];
}

/** What it quotes comes from the paste too. */
function remarkRow(remark: AuditRemark, isOne: boolean): string {
  const { message, title, url } = remark;
  return `- **${levelWords(remark)}: ${remarkPlace(remark, isOne)}**: ${escaped(message)} [${title}](${url})`;
}

/** Between as many backquotes as keep those of the text inside; always on one line. */
function code(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const quotes = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${quotes}${pad}${text.replaceAll(/\s+/g, ' ')}${pad}${quotes}`;
}

/** A statement id comes from the paste, and may hold anything. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
