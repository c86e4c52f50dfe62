/** A piece of code in a page. */
export interface Block {
  /** What the fence says it is in; empty where it says nothing. */
  readonly language: string;
  readonly code: string;
  /** Where its first line is in the page, counted from 1. */
  readonly line: number;
}

/** A page, cut into its code and what stands around it. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly prose: string;
}

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks, also inside of lists and quotes. */
const FENCE = /^((?:[ \t>]|[-*] )*)(`{3,}|~{3,})[ \t]*([^`]*)$/;

/** Whether a text has code between fences. */
export function looksLikeMarkdown(text: string): boolean {
  return /^(?:[ \t>]|[-*] )*(?:```|~~~)/m.test(text);
}

/** Beyond any page that a person reads. Blocks. */
const MOST_BLOCKS = 500;

/** Cuts a page at its fences. One that is never closed goes to the end. */
export function readPage(text: string): Page {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: {
    readonly fence: string;
    readonly indent: number;
    readonly language: string;
    readonly line: number;
  } | null = null;
  let code: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, before = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
    if (open === null) {
      if (fence === '') prose.push(line);
      else open = { fence, indent: before.length, language: languageIn(info), line: index + 2 };
    } else if (fence.startsWith(open.fence) && info.trim() === '') {
      blocks.push({ language: open.language, code: code.join('\n'), line: open.line });
      code = [];
      open = null;
    } else code.push(withoutIndent(line, open.indent));
  }
  if (open !== null) blocks.push({ language: open.language, code: code.join('\n'), line: open.line });
  return { blocks: blocks.slice(0, MOST_BLOCKS), prose: prose.join('\n') };
}

function languageIn(info: string): string {
  return (/^\{?\.?([\w+#-]+)/.exec(info.trim())?.[1] ?? '').toLowerCase();
}

/** What is before the fence is before each of its lines: blanks, and the signs of a quote. */
function withoutIndent(line: string, indent: number): string {
  let at = 0;
  while (at < indent && /[ \t>]/.test(line.charAt(at))) at += 1;
  return line.slice(at);
}
