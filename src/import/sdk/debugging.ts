import { itemsOf } from '../evaluate-python/members';
import { list, thing, truth, type Py, type Thing } from '../evaluate-python/py';
import { imageOf } from './images';
import { attribute, requestOf } from './parts';

/** `debugger_hook_config=False` switches it off. `_validate_and_set_debugger_configs` in estimator.py */
export function debuggerOutput(self: Thing, output: Py): Py | undefined {
  const hook = self.attributes.get('debugger_hook_config');
  if (hook?.kind === 'plain' && hook.value === false) return undefined;
  return partOf(self, 'debugger_hook_config', 's3_output_path') ?? output;
}

/** Each rule runs in an image of AWS, or in its own. debugger/debugger.py */
export function rulesOf(self: Thing): Py | undefined {
  const rules = attribute(self, 'rules');
  if (rules === undefined || truth(rules) === false) return undefined;
  const items = itemsOf(rules) ?? [rules];
  const evaluator = imageOf(
    thing(
      'DebuggerRule',
      [...self.attributes].filter(([name]) => name === 'sagemaker_session'),
      self.expression,
    ),
    'training',
  );
  return list(
    items.map((rule) => {
      const own = rule.kind === 'thing' ? attribute(rule, 'image_uri') : undefined;
      return requestOf(
        [
          ['RuleEvaluatorImage', own ?? evaluator],
          ['S3OutputPath', rule.kind === 'thing' ? attribute(rule, 's3_output_path') : undefined],
        ],
        0,
      );
    }),
  );
}

/** `disable_profiler=True` switches it off. `_prepare_profiler_for_training` in estimator.py */
export function profilerOutput(self: Thing, output: Py): Py | undefined {
  const isOff = self.attributes.get('disable_profiler');
  if (isOff?.kind === 'plain' && isOff.value === true) return undefined;
  return partOf(self, 'profiler_config', 's3_output_path') ?? output;
}

/** A part of an object that another one holds. */
export function partOf(self: Thing, name: string, part: string): Py | undefined {
  const value = attribute(self, name);
  return value?.kind === 'thing' ? attribute(value, part) : undefined;
}
