import { likePython, telltaleLines } from '../languages/evidence';
import type { Beside } from '../languages/languages';
import { failure } from '../../policy';
import { nextStep } from '../next-step';
import { importCells } from './import-cells';
import type { Cell } from './read-cells';
import type { Read } from './read';

/** A line that only IPython knows, at the beginning of a line. */
const MAGIC =
  /^[ \t]*(?:%{1,2}[a-z]|![a-z{/]|\?{1,2}\w)|^[\w.]+\?{1,2}$|^[ \t]*[\w.]+ ?= ?[!%][a-z]|^(?:pip3?|conda) install /m;

/** What cuts a script into cells: VS Code and Jupytext, Databricks, nbconvert. */
const CELL = /^# ?%%(?!%)(.*)$|^# COMMAND -{5,}$|^# In ?\[[\d ]*\]:$/;

/** A session of IPython or Python, or a notebook copied off its page. */
const PROMPT = /^(?:In ?\[[\d ]*\]:|>>>)(?: |$)/m;

/** Whether a text is Python with lines or marks of a notebook. */
export function looksLikeCells(text: string): boolean {
  if (/^[[{]/.test(text)) return false;
  if (PROMPT.test(text) || /^%%[a-z!]/.test(text)) return true;
  const lines = telltaleLines(text);
  const isMarked = lines.some((line) => CELL.test(line)) || MAGIC.test(text);
  return isMarked && likePython(lines) >= LIKELY;
}

const LIKELY = 0.3;

/** Reads Python that came out of a notebook: with its magics and commands set aside, in its cells where they are marked. */
export function importMarkedScript(text: string, beside: Beside): Read {
  const plain = PROMPT.test(text) ? withoutSession(text) : text;
  const cells = cellsIn(plain);
  const read = importCells(cells, beside);
  const isOne = cells.length === 1;
  const { parts, ...rest } = read;
  const about = {
    ...rest,
    container: 'Code of a notebook',
    ...(isOne || parts === undefined ? {} : { parts }),
  };
  if (read.result.ok || read.result.problem.code !== 'no-request') return about;
  const message = 'This is Python, and no request to SageMaker was found in it.';
  return { ...about, result: failure('no-request', nextStep(text, message, 'Python')) };
}

function cellsIn(text: string): readonly Cell[] {
  const cells: { name: string; lines: string[] }[] = [{ name: '', lines: [] }];
  let count = 0;
  for (const line of text.split('\n')) {
    const mark = CELL.exec(line.trimEnd());
    if (mark === null) cells.at(-1)?.lines.push(line);
    else {
      count += 1;
      const title = (mark[1] ?? '').replace(/\[\w+\]/g, '').trim();
      cells.push({ name: title === '' ? `Cell ${count}` : `Cell ${count} (${title})`, lines: [''] });
    }
  }
  if (count === 0) return [{ name: '', source: text }];
  // Line numbers are those of the cell; what is before the first mark is a cell of its own.
  return cells
    .map(({ name, lines }) => ({
      name: name === '' ? 'Before the first cell' : name,
      source: lines.join('\n'),
    }))
    .filter(({ source }) => source.trim() !== '');
}

/** Without prompts, and without what was printed where prompts tell it from code. */
function withoutSession(text: string): string {
  const lines = text.split(/\r?\n/);
  const isSession = lines.some((line) => /^(?:>>> |\s*\.{3,}:)/.test(line));
  return lines
    .map((line) => {
      const [, code] = /^(?:In ?\[[\d ]*\]:|>>>|\.\.\.(?!:)| *\.{3,}:)(?: (.*)|)$/.exec(line) ?? [];
      if (code !== undefined) return code;
      return isSession || /^(?:In|Out) ?\[[\d ]*\]:|^(?:>>>|\.\.\.|\s*\.{3,}:)$/.test(line) ? '' : line;
    })
    .join('\n');
}
