import { parsedText } from '../evaluate-python/parsed-text';
import {
  dict,
  forEachBranch,
  knownText,
  open,
  text,
  thing,
  varying,
  type Arguments,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import type { Library, Run, Site } from '../evaluate-python/run';
import { concatenated } from '../evaluate-python/text';
import { writtenText } from './boto';
import { imageOfQuery } from './images';
import { ALGORITHMS, COMPONENTS, RESOURCES, USUAL_NAMES } from './kubeflow-components';
import { attribute, below, given, requestOf } from './parts';
import type { Trace } from './trace';

/** `load_component_from_url('…/aws/sagemaker/train/component.yaml')`, from a file, or from a store by its path. */
const LOADS = /(?:^|\.)load_component(?:_from_(?:url|file))?$/;
const FOLDER = /(?:^|\/)sagemaker\/+(\w+)(?:\/component\.ya?ml)?$/;

const COMPONENT = 'kfp.Component';
const TASK = 'kfp.Task';

/** Kubeflow’s components for SageMaker: what loads one, and the requests that its tasks send. */
export function kubeflowLibrary(trace: Trace): Library {
  return {
    call: (path, args, { expression, target }) => {
      if (!LOADS.test(path)) return null;
      const from = args.positional[0] ?? [...args.named.values()][0];
      const written = from === undefined ? '' : (writtenText(from) ?? '');
      const folder = FOLDER.exec(written)?.[1];
      const isKnown =
        folder === undefined ? isUsual(target, written) : COMPONENTS.has(folder) || RESOURCES.has(folder);
      if (!isKnown) return null;
      return thing(
        COMPONENT,
        [
          ['folder', text(folder ?? '')],
          ['name', text(target)],
        ],
        expression,
      );
    },
    method: (self, name, args, site, run) => {
      if (self.kind !== 'thing') return null;
      if (self.type === COMPONENT && name === '__call__') return taskOf(self, args, site, run, trace);
      // `task.after(other)`, `task.apply(…)` and their like give the task back.
      return self.type === TASK ? self : null;
    },
    attribute: (self, name) =>
      self.kind === 'thing' && self.type === TASK && name === 'outputs'
        ? (attribute(self, '=outputs') ?? null)
        : null,
  };
}

/** Whether a component that lies in no folder of SageMaker’s is called as one of these: another folder is another component. */
function isUsual(name: string, written: string): boolean {
  return /sagemaker/i.test(name) && !/\w\/component\.ya?ml$/.test(written) && usualFolders(name) !== null;
}

function usualFolders(name: string): readonly [string, string?] | null {
  return USUAL_NAMES.find((usual) => usual.name.test(name))?.folders ?? null;
}

/** The folder of a component: as it was loaded, or as what it is called by tells, where version 1 takes a `role`. */
function folderOf(self: Thing, { named }: Arguments): string | undefined {
  const known = knownText(self.attributes.get('folder')) ?? '';
  if (known !== '') return known;
  const [first, second] = usualFolders(knownText(self.attributes.get('name')) ?? '') ?? [];
  return second === undefined || !(named.has('role_arn') || named.has('execution_role_arn')) ? first : second;
}

function taskOf(self: Thing, args: Arguments, site: Site, run: Run, trace: Trace): Py | null {
  const folder = folderOf(self, args) ?? '';
  const region = knownText(args.named.get('region'));
  if (region !== null && region !== '') trace.regions.add(region);
  const ownImage = builtIn(args.named, region);
  const value = (name: string) =>
    name === 'algorithm_name' && ownImage !== undefined
      ? undefined
      : (structured(givenText(args.named.get(name)), site, run) ?? (name === 'image' ? ownImage : undefined));
  const resource = RESOURCES.get(folder);
  if (resource !== undefined) {
    const fields = [...args.named.keys()].filter((name) => name !== 'region');
    return sent(
      trace,
      resource,
      requestOf(
        fields.map((name) => [pascal(name), value(name)]),
        site.offset,
      ),
      site,
    );
  }
  const component = COMPONENTS.get(folder);
  if (component === undefined) return null;
  const { operation, job, fields } = component;
  const [argument, path, begins] = job;
  const made =
    begins === undefined ? undefined : concatenated([text(`${begins}-`), varying('time stamp')], begins);
  const name = value(argument) ?? made;
  const request = requestOf(
    [[path, name], ...fields.map(([from, to]): [string, Py | undefined] => [to, value(from)])],
    site.offset,
  );
  const artifacts = value('model_artifact_path');
  return sent(trace, operation, request, site, [
    ['job_name', name],
    ['model_name', value('model_name')],
    ['training_image', value('image')],
    ['output_location', value('output_location')],
    [
      'model_artifact_url',
      artifacts === undefined || name === undefined
        ? undefined
        : below(artifacts, name, 'output', 'model.tar.gz'),
    ],
  ]);
}

/** The image of one of Amazon’s own algorithms, where it is named in place of one. */
function builtIn(named: ReadonlyMap<string, Py>, region: string | null): Py | undefined {
  const name = (knownText(named.get('algorithm_name')) ?? '').toLowerCase().trim();
  const framework = ALGORITHMS.get(name) ?? [...ALGORITHMS.values()].find((each) => each === name);
  return framework === undefined ? undefined : imageOfQuery({ framework, scope: 'training', region });
}

/** Sends a request; what comes after may refer to what its task gives. */
function sent(
  trace: Trace,
  operation: string,
  fields: Dict,
  { offset, expression }: Site,
  outputs: readonly (readonly [string, Py | undefined])[] = [],
): Thing {
  trace.requests.push({ operation, fields, offset, bySdk: true });
  const known = outputs.flatMap(([name, value]): [string, Py][] =>
    value === undefined ? [] : [[name, value]],
  );
  return thing(TASK, [['=outputs', { ...dict(known), rest: open(`${expression}.outputs`) }]], expression);
}

/** An argument; an empty text is what components take for none. */
function givenText(value: Py | undefined): Py | undefined {
  return knownText(value) === '' ? undefined : given(value);
}

/** Lists and objects are given as they are, or as text in JSON. */
function structured(value: Py | undefined, site: Site, run: Run): Py | undefined {
  if (value === undefined) return undefined;
  return forEachBranch(value, (branch) => {
    const written = branch.kind === 'text' ? (writtenText(branch) ?? '') : '';
    if (!/^\s*[[{]/.test(written)) return branch;
    const parsed = parsedText(text(written), site, run);
    return parsed.kind === 'open' ? branch : parsed;
  });
}

/** `role_arn` is the field `RoleArn`. */
function pascal(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
