/** Enough of a text to know its language by. Lines that hold something, and characters of each. */
const MOST_LINES = 400;
const LONGEST_LINE = 300;

/** The lines of a text by which its language is told. */
export function telltaleLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < MOST_LINES;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, Math.min(to, from + LONGEST_LINE)).trimEnd();
    if (line.trim() !== '') lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** Which part of the lines are as a language writes them: 0 to 1. */
export function shareOf(lines: readonly string[], sign: RegExp, but?: RegExp): number {
  const fitting = lines.filter((line) => sign.test(line) && but?.test(line) !== true);
  return lines.length === 0 ? 0 : fitting.length / lines.length;
}

const PYTHON_WORD =
  /^\s*(?:import [\w.]+|from [\w.]+ import\b|(?:async )?def \w+ ?\(|class \w+ ?[(:]|@\w|(?:if|elif|for|while|with|except) [^{]*:$|(?:try|else|finally):$|return\b|raise |print ?\(|pass$)/;
const PYTHON_STATEMENT =
  /^\s*(?:[A-Za-z_][\w.]*(?:\[[^\]]*\])*(?:, ?\w+)* ?[+]?= ?[^=\s>]|[A-Za-z_][\w.]*\.\w+ ?\(|[%!] ?[a-z])/;
/** What ends like a statement of other languages that write assignments and calls alike. */
const BRACED = /[;{]$|=>|^\s*(?:const|let|var|val|public|private|func) |<-|:=/;

/** At the beginning of a line: what is indented may be code inside of a document. */
const PYTHON_IMPORT =
  /^(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+(?: as \w+)?)* *(?:#.*)?$|from [\w.]+ import\b)/;

/** What an import, or another line that only Python writes, adds to the part of the lines that look like it. */
const FOR_IMPORT = 0.5;
const FOR_WORD = 0.2;

/** How much a text looks like Python: 0 to 1. Lines that only Python writes weigh more than assignments and calls. */
export function likePython(lines: readonly string[]): number {
  const words = shareOf(lines, PYTHON_WORD, BRACED);
  const statements = shareOf(lines, PYTHON_STATEMENT, BRACED);
  const imports = lines.some((line) => PYTHON_IMPORT.test(line));
  return Math.min(1, (imports ? FOR_IMPORT : words > 0 ? FOR_WORD : 0) + words + statements);
}

const YAML_LINE = /^\s*(?:- +)*(?:"[^"]*"|'[^']*'|[\w$][\w./:-]*):(?: |$)|^\s*- \S|^---$/;
const NOT_YAML = /^\s*(?:try|else|finally|default):$|[{(,;]$/;

/** How much a text looks like YAML: 0 to 1. */
export function likeYaml(lines: readonly string[]): number {
  return shareOf(lines, YAML_LINE, NOT_YAML);
}
