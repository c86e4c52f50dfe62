import { hasPlaceholder } from '../documents/intrinsics';
import { isFields, isList, isUnresolved, type Value } from '../documents/value';
import type { ImportNote } from '../imported';
import { withEntries } from '../slot-entries';
import { s3AddressesIn } from './s3-addresses';

/** Names of parameters that the code writes to rather than reads. */
const WRITTEN = /out|checkpoint|save|result|dest|target|write|log|export/i;

type OfferedSlot = 's3.inputs' | 's3.outputs' | 's3.models';

/**
 * S3 addresses in free text, such as hyperparameters and environment variables. Whether the code uses them
 * nobody can tell, so they are offered, never taken.
 */
export function offersIn(
  value: Value,
  path: string,
  slot: 's3.inputs' | 's3.models',
  hint = path,
): ImportNote[] {
  if (isFields(value)) {
    return [...value].flatMap(([key, entry]) => offersIn(entry, `${path}.${key}`, slot, key));
  }
  if (isList(value)) {
    return value.flatMap((entry, index) => {
      const before = value[index - 1];
      return offersIn(entry, `${path}[${index}]`, slot, typeof before === 'string' ? before : path);
    });
  }
  if (isUnresolved(value) || typeof value !== 'string') return [];
  return s3AddressesIn(value)
    .filter((address) => !hasPlaceholder(address))
    .map((address) => offer(address, path, slot === 's3.inputs' && WRITTEN.test(hint) ? 's3.outputs' : slot));
}

const PLACES: Record<OfferedSlot, string> = {
  's3.inputs': 'the inputs, if your code reads it',
  's3.outputs': 'the outputs, if your code writes to it',
  's3.models': 'the models, if the container loads it',
};

function offer(address: string, path: string, slot: OfferedSlot): ImportNote {
  return {
    kind: 'offered',
    path,
    value: address,
    slot,
    message: `Not taken: SageMaker itself does not use it. Add it to ${PLACES[slot]}.`,
    add: (spec) => withEntries(spec, [{ slot, text: address, kind: 'auto' }]),
  };
}
