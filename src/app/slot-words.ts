import type { ListSlot } from '../policy';

/** The lists of the form: what one entry is called, and several. */
export const SLOT_WORDS: Readonly<Record<ListSlot, readonly [one: string, many: string]>> = {
  's3.inputs': ['input', 'inputs'],
  's3.outputs': ['output', 'outputs'],
  's3.checkpoints': ['checkpoint location', 'checkpoint locations'],
  's3.models': ['model', 'models'],
  images: ['image', 'images'],
  'notebook.repositories': ['code repository', 'code repositories'],
  'kms.inputs': ['input key', 'input keys'],
  'kms.outputs': ['output key', 'output keys'],
  'kms.volumes': ['volume key', 'volume keys'],
};
