import { APIS, MOST_ENTRIES, SLOTS, isSlotId, slotsBy, type OptionId } from '../../policy';
import { piecesOf, textOfPieces } from '../languages/pieces';
import { isFields, isList, unresolved, type Value } from '../languages/value';
import { gatherField, requestFields, takeValue, type RequestField } from '../requests/gather';
import { nothingGathered, type Gathered } from '../requests/gathered';
import type { Pipeline, PipelineStep } from './read-pipeline';
import { valueAt, withoutSlash } from './step-output';
import { noteOnStep } from './step-types';

/** Where the fields of a step are, in the table of a pipeline’s operation. */
const IN_STEP = 'PipelineDefinition.Steps[].';

/** Conditions and arguments that read a file which another step wrote. */
const READS_FILES: OptionId = 'property-files';

/** Gathers what a pipeline itself needs for its steps: calls, switches, functions, queues, roles to pass, files to read. */
export function gatherSteps(pipeline: Pipeline, gathered: Gathered): void {
  const { steps, role, request } = pipeline;
  const fields = requestFields(APIS[request.api].fields).filter(({ path }) => path.startsWith(IN_STEP));
  const found: Gathered = { ...nothingGathered(), options: gathered.options, openPaths: gathered.openPaths };
  for (const step of steps) {
    const { type, path, call } = step;
    for (const field of fields) gatherStepField(field, step, found);
    if (call !== null && !gathered.calls.has(call))
      gathered.calls.set(call, { path: `${path}.Type`, value: type });
    const note = noteOnStep(type);
    if (note !== null) found.notes.push({ kind: 'advice', path: `${path}.Type`, value: type, message: note });
  }
  const byName = new Map(steps.map((step) => [step.fields.get('Name'), step]));
  for (const step of steps) gatherPropertyFiles(step, byName, found);
  takeIn(found, role, gathered);
}

function gatherStepField(field: RequestField, step: PipelineStep, found: Gathered): void {
  const path = field.path.slice(IN_STEP.length);
  const isName = isSlotId(field.to) && SLOTS[field.to].kind === 'job-prefix';
  if (isName && step.type !== '' && path !== ownName(step)) return;
  gatherField({ ...field, path }, step.fields, `${step.path}.`, found);
}

/** The field with the name of what a step makes. The definition keeps it only where the name begins with a prefix of one’s own. */
function ownName({ call }: PipelineStep): string | null {
  if (call === null || !APIS[call].called.hasPipelinePrefix) return null;
  return `Arguments.${call.replace(/^Create/, '')}Name`;
}

/** What was found of the steps joins the rest. A pipeline that passes its own role alone needs no list of roles. */
function takeIn(found: Gathered, role: string, gathered: Gathered): void {
  const isPassed = (slot: string) => isSlotId(slot) && SLOTS[slot].use === 'pass';
  const passed = new Set(found.entries.filter(({ slot }) => isPassed(slot)).map(({ entry }) => entry.text));
  const isAlone = [...passed].every((each) => each === role);
  const named = new Set<string>();
  for (const each of found.entries) {
    const key = `${each.slot} ${each.entry.text}`;
    // Steps share roles, groups and functions: once is enough.
    if (named.has(key) || (isAlone && isPassed(each.slot))) continue;
    named.add(key);
    if (gathered.entries.length < MOST_ENTRIES) gathered.entries.push(each);
  }
  gathered.notes.push(...found.notes);
  for (const slot of found.waiting) gathered.waiting.add(slot);
}

/** The files that a step reads with JsonGet: objects that another step writes. */
function gatherPropertyFiles(
  step: PipelineStep,
  byName: ReadonlyMap<Value | undefined, PipelineStep>,
  found: Gathered,
): void {
  for (const [name, writer] of filesRead(step.raw)) {
    const path = `${step.path} JsonGet ${writer}.${name}`;
    if (!found.options.has(READS_FILES)) found.options.set(READS_FILES, { path: step.path, value: name });
    const value = fileOf(byName.get(writer), name, path);
    for (const slot of slotsBy({ kind: 's3', use: 'input' }))
      takeValue({ path, to: slot, kind: 'object' }, { path, value, beside: new Map(), whole: true }, found);
  }
}

/** Name and writer of each property file that a step names in JsonGet. */
function filesRead(raw: Value): readonly (readonly [name: string, writer: string])[] {
  const files = new Map<string, readonly [string, string]>();
  const seen = new Set<Value>();
  function search(value: Value): void {
    if (seen.has(value)) return;
    if (isList(value)) {
      seen.add(value);
      for (const entry of value) search(entry);
    }
    if (!isFields(value)) return;
    seen.add(value);
    const reference = valueAt(value, "['Std:JsonGet'].PropertyFile.Get");
    const [, writer, name] =
      typeof reference === 'string' ? (/^Steps\.([^.]+)\.PropertyFiles\.(.+)$/.exec(reference) ?? []) : [];
    if (writer !== undefined && name !== undefined) files.set(`${writer} ${name}`, [name, writer]);
    for (const [key, entry] of value) if (key !== 'IfSteps' && key !== 'ElseSteps') search(entry);
  }
  search(raw);
  return [...files.values()];
}

/** Where a step writes a property file: its output’s address, and the file’s path in it. */
function fileOf(writer: PipelineStep | undefined, name: string, expression: string): Value {
  const file = valueAt(writer?.fields.get('PropertyFiles') ?? null, `['${name}']`);
  const output = valueAt(file, 'OutputName');
  const path = valueAt(file, 'FilePath');
  if (typeof output !== 'string' || typeof path !== 'string') return unresolved(expression);
  const outputs = valueAt(writer?.fields.get('Arguments') ?? null, 'ProcessingOutputConfig.Outputs');
  const folder = piecesOf(valueAt(outputs, `['${output}'].S3Output.S3Uri`));
  return folder === null
    ? unresolved(expression)
    : textOfPieces([...withoutSlash(folder), '/', path], expression);
}
