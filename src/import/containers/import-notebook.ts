import { failure } from '../../policy';
import { cdkAdvice } from '../infrastructure/cdk-code';
import type { ImportPart } from '../imported';
import type { Beside } from '../languages/languages';
import { importCells } from './import-cells';
import { readNotebook, type Notebook } from './notebook';
import type { Read } from './read';

/** Names of Python, as kernels write it. */
const PYTHON = /^(?:i?python\d?(?:\.\d+)?|)$/;

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['r', 'R'],
  ['scala', 'Scala'],
  ['julia', 'Julia'],
  ['csharp', 'C#'],
  ['c#', 'C#'],
  ['javascript', 'JavaScript'],
  ['typescript', 'TypeScript'],
  ['java', 'Java'],
  ['go', 'Go'],
  ['sql', 'SQL'],
  ['bash', 'Bash'],
]);

const CONTAINER = 'Jupyter notebook';

/** Reads a Jupyter notebook: its code cells in order, as one script. Null where the text is none. */
export function importNotebook(text: string, beside: Beside): Read | null {
  const notebook = readNotebook(text);
  if (notebook === null) return null;
  if (!notebook.ok) return { result: notebook, code: '' };
  const { language, cells } = notebook.value;
  const sources = cells.map(({ source }) => source).join('\n');
  const failed = (code: string, message: string): Read => ({
    result: failure(code, message),
    code: sources,
    container: CONTAINER,
  });
  if (!PYTHON.test(language)) return failed('other-language', otherLanguage(language));
  const read = importCells(
    cells.map(({ number, source }) => ({ name: `Cell ${number}`, source })),
    beside,
  );
  if (read.result.ok) return { ...read, container: CONTAINER };
  const { code, message } = read.result.problem;
  const failing = failed(
    code,
    code === 'no-request'
      ? nothingIn(notebook.value, sources, read.parts)
      : `This is a ${CONTAINER}. ${message}`,
  );
  return { ...failing, ...(read.parts === undefined ? {} : { parts: read.parts }) };
}

function otherLanguage(language: string): string {
  const name = LANGUAGES.get(language) ?? language;
  return `This is a ${CONTAINER} in ${name}. Only notebooks in Python are read. Paste the request that it sends as JSON, or what aws sagemaker describe-… prints once the job or the model exists.`;
}

function nothingIn({ cells }: Notebook, code: string, parts: readonly ImportPart[] = []): string {
  if (cells.length === 0)
    return `This is a ${CONTAINER} without code: nothing in it asks SageMaker for anything.`;
  const advice = cdkAdvice(code);
  if (advice !== null) return `This is a ${CONTAINER}. ${advice}`;
  const what = `This is a ${CONTAINER} with ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} of code`;
  if (!/\bsagemaker\b/i.test(code)) return `${what}, and nothing of SageMaker is in it.`;
  const faulty = parts.find(({ state }) => state === 'faulty');
  if (faulty !== undefined)
    return `${what}. Nothing that was read of it asks SageMaker for anything. ${faulty.name} was not read: ${faulty.message}`;
  const next = /\bsagemaker\.workflow\b/.test(code)
    ? 'Print pipeline.definition() and paste what it prints.'
    : 'Paste what aws sagemaker describe-… prints of what it made.';
  return `${what}. It mentions SageMaker, but no job, model, endpoint or pipeline of it was found. ${next}`;
}
