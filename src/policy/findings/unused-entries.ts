import { LIST_SLOTS, type ListSlot } from '../catalogue/api-facts';
import { slotsOf, textsOf } from '../slots';
import type { FindingRule } from './rule';

const NAMES: Record<ListSlot, string> = {
  's3.inputs': 'inputs',
  's3.outputs': 'outputs',
  's3.checkpoints': 'checkpoints',
  's3.models': 'models',
  images: 'images',
  'notebook.repositories': 'code repositories',
  'kms.inputs': 'input keys',
  'kms.outputs': 'output keys',
  'kms.volumes': 'volume keys',
};

/** What stays in the form although no chosen API takes it. */
export const unusedEntries: FindingRule = ({ spec, resolved }) => {
  if (resolved.apis.length === 0) return [];
  const used = slotsOf(resolved.apis);
  return LIST_SLOTS.filter(
    (slot) => !used.includes(slot) && textsOf(spec, slot).some((text) => text.trim() !== ''),
  ).map((slot) => ({
    code: 'unused-entries',
    severity: 'info',
    title: 'Not used',
    message: `No chosen API takes ${NAMES[slot]}, so those in the form grant nothing.`,
    field: slot,
  }));
};
