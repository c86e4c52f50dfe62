// Writes src/import/requests/field-names.ts: the names of the fields of the requests that the wizard knows.
// node scripts/field-names.mjs SERVICE-2.JSON VERSION-OF-BOTOCORE DATE
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  'CreateNotebookInstance',
  'UpdateNotebookInstance',
  'CreateHyperParameterTuningJob',
  'CreateProcessingJob',
  'CreateTrainingJob',
  'CreateModel',
  'CreateTransformJob',
  'CreateEndpointConfig',
  'CreateEndpoint',
  'UpdateEndpoint',
  'CreateInferenceComponent',
  'UpdateInferenceComponent',
  'CreatePipeline',
  'UpdatePipeline',
  'CreateDomain',
  'CreateUserProfile',
  'UpdateDomain',
  'UpdateUserProfile',
];

const WIDTH = 108;

const [, , path = '', version = '', date = ''] = process.argv;
const { operations, shapes } = JSON.parse(readFileSync(path, 'utf8'));

/**
 * `Name`, or `Name(Inner Inner)` for an object and for a list of objects.
 *
 * @param {[string, { shape: string }]} field
 */
function written([name, member]) {
  const shape = shapes[member.shape];
  const entry = shape.type === 'list' ? shapes[shape.member.shape] : shape;
  const inner = entry.type === 'structure' ? Object.keys(entry.members) : [];
  return inner.length === 0 ? name : `${name}(${inner.join(' ')})`;
}

/** @param {string} text */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < WIDTH) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}

const rows = OPERATIONS.map((name) => {
  const input = shapes[operations[name].input.shape];
  return wrapped(`${name}: ${Object.entries(input.members).map(written).join(' ')}`);
});

writeFileSync(
  new URL('../src/import/requests/field-names.ts', import.meta.url),
  `/**
 * The fields of requests, and those of the objects in them: \`Operation: Field Field(Inner Inner)\`. Written by
 * scripts/field-names.mjs from the service model of botocore ${version}, ${date}.
 * https://github.com/boto/botocore/blob/${version}/botocore/data/sagemaker/2017-07-24/service-2.json
 */
export const FIELD_NAMES = \`
${rows.join('\n')}
\`;
`,
);
