import type { AuditRemark, PolicyComparison, StatementReview } from '../../import';
import { markdownCode, markdownWords } from '../../screen';
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
  return `- ${actions.map((action) => markdownCode(action)).join(', ')} on ${markdownCode(resource)}: needed to ${purpose}. ${why}`.trim();
}

function statementRows(review: StatementReview, isOne: boolean): string[] {
  const open = review.expressions.map((expression) => markdownCode(expression)).join(', ');
  return [
    `- **${markdownWords(statementName(review, isOne))}**: ${VERDICTS[review.verdict]}${open === '' ? '' : ` ${open}`}`,
    ...review.excess.map(
      ({ action, resource, how }) => `  - ${markdownCode(action)} on ${markdownCode(resource)}: ${HOW[how]}`,
    ),
  ];
}

/** What it quotes comes from the paste too. */
function remarkRow(remark: AuditRemark, isOne: boolean): string {
  const { message, title, url } = remark;
  return `- **${levelWords(remark)}: ${remarkPlace(remark, isOne)}**: ${markdownWords(message)} [${title}](${url})`;
}
