import { success } from '../../policy';
import type { Imported } from '../imported';
import { importDocument } from '../import-document';
import type { Beside } from '../languages/languages';
import { likePython, telltaleLines } from '../languages/evidence';
import { importShell } from './import-shell';
import { combined, isRequest, type Read } from './read';

/** How many brackets are tried, and how many documents are read: beyond, a text is no message with a request in it. */
const MOST_TRIED = 60;
const MOST_READ = 20;

/** Shorter ones hold no request, and longer ones are pasted alone. Characters. */
const SHORTEST = 40;
const LONGEST = 500_000;

const CONTAINER = 'Text with code';

/**
 * Reads requests that stand within other text: the output below a command, JSON in a log or in a mail, a command in a
 * workflow. Null where there are none.
 */
export function importEmbedded(text: string, beside: Beside): Read | null {
  const documents = embeddedDocuments(text);
  const commands = commandsIn(text);
  const reads = [
    ...documents.map((code) => ({ code, result: importDocument(code, beside) })),
    ...(commands === '' ? [] : [importShell(commands, beside)]),
  ];
  const understood = reads.flatMap(({ code, result }) =>
    result.ok && (isRequest(result.value) || result.value.kind === 'policy')
      ? [{ code, imported: result.value }]
      : [],
  );
  const [first, ...others]: readonly Imported[] = understood.map(({ imported }) => imported);
  if (first === undefined) return null;
  return {
    result: success(combined([first, ...others])),
    code: understood.map(({ code }) => code).join('\n'),
    container: CONTAINER,
  };
}

/** What stands between brackets that open at the beginning of a line, or after a blank, a colon or an equals sign. */
function embeddedDocuments(text: string): readonly string[] {
  const documents: string[] = [];
  let tried = 0;
  for (
    let at = nextOpening(text, 0);
    at !== -1 && tried < MOST_TRIED && documents.length < MOST_READ;
    tried += 1
  ) {
    const end = closingOf(text, at);
    const code = end === -1 ? '' : text.slice(at, end);
    if (code.length >= SHORTEST) documents.push(code);
    at = nextOpening(text, code.length >= SHORTEST ? end : at + 1);
  }
  return documents;
}

function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  const found = OPENING.exec(text);
  return found === null ? -1 : found.index + found[0].length - 1;
}

const OPENING = /(?:^|[\s:=(])[{[](?=[\s"'{[}\]])/gm;

/** After the bracket that closes the one at `from`; −1 where none does before long. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  let isText = false;
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** Commands of SageMaker on lines of a workflow, a makefile or a message, with the lines that they go on in. */
function commandsIn(text: string): string {
  const kept: string[] = [];
  let goesOn = false;
  for (const line of text.split(/\r?\n/)) {
    const command = COMMAND.exec(line.slice(0, LOOKED_AT));
    if (!goesOn && command === null) continue;
    kept.push(goesOn ? line : line.slice(command?.index));
    goesOn = line.endsWith('\\');
  }
  return kept.join('\n');
}

const COMMAND = /\baws (?:--\S+(?: [A-Za-z0-9][\w-]*)? )*sagemaker (?:create|update)-/;

/** A command names its operation early. Characters. */
const LOOKED_AT = 500;

/** A script without what a person wrote before and after it; the text itself where nothing is. */
export function withoutProse(text: string): string {
  const paragraphs = text.split(/\n[ \t]*\n/);
  let from = 0;
  let to = paragraphs.length;
  while (from < to && isProse(paragraphs[from] ?? '')) from += 1;
  while (to > from && isProse(paragraphs[to - 1] ?? '')) to -= 1;
  return paragraphs.slice(from, to).join('\n\n');
}

/** Whether a paragraph is sentences: no line of it is code, and it has words or ends like one. */
function isProse(paragraph: string): boolean {
  const lines = telltaleLines(paragraph);
  return (
    likePython(lines) === 0 &&
    lines.every((line) => !/^\s*[#)\]}'"@]/.test(line)) &&
    (/[.,:!?]\s*$/.test(paragraph) || /^\s*[A-Za-z]+ [a-z]+ [a-z]+/.test(paragraph))
  );
}
