/** A line `name = value`. Both are written already. */
export interface HclAttribute {
  readonly name: string;
  readonly value: string;
  /** A line of comment above a value of several lines. */
  readonly note?: string;
  /** Whether it is set apart from its neighbours, as one of several lines is. */
  readonly isApart?: true;
}

/** A line, or a block with a body of its own. */
export type HclItem =
  | HclAttribute
  | {
      readonly header: string;
      readonly body: readonly HclItem[];
      /** Lines of comment above it, written already. */
      readonly comment?: readonly string[];
    };

/** Writes the body of a block, or of a file, as `terraform fmt` does: what takes several lines stands apart. */
export function writeHclBody(items: readonly HclItem[]): string {
  return alignedRuns(items).join('\n\n');
}

/** A list: one text stands on the line, several, and what has a comment above it, stand one below the other. */
export function hclList(written: readonly string[]): string {
  if (written.length <= 1 && written[0]?.startsWith('#') !== true) return `[${written.join('')}]`;
  return `[\n${written.map((each) => `${indented(each)},`).join('\n')}\n]`;
}

/** An object or a map, one line a field. */
export function hclObject(fields: readonly HclAttribute[]): string {
  return `{\n${indented(alignedRuns(fields).join('\n'))}\n}`;
}

/** Neighbouring short lines with their signs in one column; what takes several lines by itself. */
function alignedRuns(items: readonly HclItem[]): readonly string[] {
  const runs: string[] = [];
  let run: HclAttribute[] = [];
  const close = () => {
    if (run.length > 0) runs.push(alignedLines(run));
    run = [];
  };
  for (const item of items) {
    if ('header' in item) {
      close();
      const comment = (item.comment ?? []).map((line) => `${line}\n`).join('');
      runs.push(`${comment}${item.header} {\n${indented(writeHclBody(item.body))}\n}`);
    } else if (item.isApart === true || item.value.includes('\n')) {
      close();
      runs.push(`${item.note === undefined ? '' : `# ${item.note}\n`}${item.name} = ${item.value}`);
    } else run.push(item);
  }
  close();
  return runs;
}

function alignedLines(run: readonly HclAttribute[]): string {
  const width = Math.max(...run.map(({ name }) => columns(name)));
  return run.map(({ name, value }) => `${name}${' '.repeat(width - columns(name))} = ${value}`).join('\n');
}

/** Signs as a person counts them, which is how `terraform fmt` counts. Nearly every name is plain, and quickly counted. */
function columns(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : Array.from(new Intl.Segmenter().segment(text)).length;
}

/** Written texts hold no line breaks of their own: each one ends a line of source. */
function indented(source: string): string {
  return source.replace(/^(?=.)/gm, '  ');
}
