import type { ActionFacts } from '../../aws-services';
import { markdownCode, markdownTable, markdownWords } from '../../screen';
import { accessLevelOf, type RowGroup } from './arranged-rows';
import type { ExplainedRow } from './explained-rows';
import { COLUMNS } from './columns';

/** The rows as Markdown, a table for each service. */
export function explainedMarkdown(groups: readonly RowGroup[], facts: ActionFacts | null): string {
  return groups
    .map(
      ({ title, rows }) =>
        `### ${markdownWords(title)}\n\n${markdownTable(
          COLUMNS.map(({ title: column }) => column),
          rows.map((row) => cellsOf(row, facts)),
        )}\n`,
    )
    .join('\n');
}

function cellsOf(row: ExplainedRow, facts: ActionFacts | null): readonly string[] {
  const { action, resources, conditions, reasons, level, principal } = row;
  return [
    markdownCode(action),
    accessLevelOf(row, facts),
    (principal === null ? resources.map(({ resource }) => resource) : [principal])
      .map((text) => markdownCode(text))
      .join('<br>'),
    conditions
      .map(
        ({ key, operator, values }) =>
          `${markdownCode(key)} ${operator} ${values.map((value) => markdownCode(value)).join(', ')}`,
      )
      .join('<br>'),
    reasons
      .map(({ purpose, apis, isInferred }) =>
        [
          markdownWords(isInferred ? `Inferred: ${purpose}` : purpose),
          apis.length === 0 ? '' : ` (${apis.join(', ')})`,
        ].join(''),
      )
      .join('<br>'),
    [...new Set(reasons.flatMap(({ source }) => (source === null ? [] : [link(source)])))].join('<br>'),
    markdownWords(level),
  ];
}

/** Titles and addresses of sources are our own data. */
function link({ title, url }: { readonly title: string; readonly url: string }): string {
  return `[${markdownWords(title)}](${url})`;
}
