import { list, text, thing, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, below, requestOf } from './parts';
import { processingRequest, uploadFolder } from './processing';
import { inputOf, processingInput, processingOutput } from './processing-inputs';
import { argumentOf, send, type Call, type Method, type Place } from './send';

/** The names of Clarify’s jobs begin so where code gives no other beginning, by the method. clarify.py */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['run_pre_training_bias', 'Clarify-Pretraining-Bias'],
  ['run_post_training_bias', 'Clarify-Posttraining-Bias'],
  ['run_bias', 'Clarify-Bias'],
  ['run_explainability', 'Clarify-Explainability'],
  ['run_bias_and_explainability', 'Clarify-Bias-And-Explainability'],
]);

/** A method of Clarify’s processor: a job that reads the data and a configuration, and writes a report. clarify.py */
function clarifyMethod(prefix: string): Method {
  return (call) => {
    const config = argumentOf(call, 'data_config', 0);
    const { self } = call;
    const named = thing(self.type, self.attributes, self.expression);
    if (attribute(self, 'job_name_prefix') === undefined)
      named.attributes.set('job_name_prefix', text(prefix));
    return send(call, 'create_processing_job', (place) => clarifyRequest(call, named, config, place));
  };
}

/** What Clarify’s processor does. */
export const CLARIFY_METHODS: readonly (readonly [name: string, method: Method])[] = [...PREFIXES].map(
  ([name, prefix]) => [name, clarifyMethod(prefix)] as const,
);

function datasetInput(source: Py): Thing {
  return thing(
    'ProcessingInput',
    [
      ['source', source],
      ['input_name', text('dataset')],
    ],
    'dataset',
  );
}

/** What a job of Clarify asks for, by its `DataConfig`. */
export function clarifyRequest(call: Call, self: Thing, config: Py | undefined, place: Place | null): Dict {
  const data = config?.kind === 'thing' ? config : null;
  const output = data === null ? undefined : attribute(data, 's3_output_path');
  const analysis = (data === null ? undefined : attribute(data, 's3_analysis_config_output_path')) ?? output;
  const input = data === null ? undefined : attribute(data, 's3_data_input_path');
  const uploads = uploadFolder(call, self, place);
  const request = processingRequest(call, self, { inputs: undefined, outputs: undefined, place });
  const read = [
    ...(analysis === undefined
      ? []
      : [processingInput(text('analysis_config'), below(analysis, 'analysis_config.json'))]),
    ...(input === undefined ? [] : [inputOf(datasetInput(input), 0, uploads)]),
  ];
  request.entries.set('ProcessingInputs', list(read));
  const key = request.entries.get('ProcessingOutputConfig');
  if (output !== undefined) {
    const outputs = requestOf([['Outputs', list([processingOutput(text('analysis_result'), output)])]], 0);
    if (key?.kind === 'dict') for (const [name, value] of key.entries) outputs.entries.set(name, value);
    request.entries.set('ProcessingOutputConfig', outputs);
  }
  return request;
}
