import { SLOTS, slotsBy, withEntries, type SlotId } from '../../policy';
import { hasPlaceholder } from '../languages/intrinsics';
import { isFields, isList, isUnresolved, type Value } from '../languages/value';
import type { ImportNote } from '../imported';
import { s3AddressesIn } from './s3-addresses';

/** Names of parameters that the code writes to rather than reads. */
const WRITTEN = /out|checkpoint|save|result|dest|target|write|log|export/i;

/** Whether a name is one that code writes to rather than reads. */
export function isWritten(name: string): boolean {
  return WRITTEN.test(name);
}

/** What an address in free text may be for. */
type OfferedUse = 'input' | 'output' | 'model';

const WORDS: Record<OfferedUse, string> = {
  input: 'your code reads it',
  output: 'your code writes to it',
  model: 'the container loads it',
};

/**
 * S3 addresses in free text, such as hyperparameters and environment variables. Whether the code uses them
 * nobody can tell, so they are offered, never taken.
 */
export function offersIn(value: Value, path: string, use: 'input' | 'model', hint = path): ImportNote[] {
  if (isFields(value)) {
    return [...value].flatMap(([key, entry]) => offersIn(entry, `${path}.${key}`, use, key));
  }
  if (isList(value)) {
    return value.flatMap((entry, index) => {
      const before = value[index - 1];
      return offersIn(entry, `${path}[${index}]`, use, typeof before === 'string' ? before : path);
    });
  }
  if (isUnresolved(value) || typeof value !== 'string') return [];
  const likely = use === 'input' && isWritten(hint) ? 'output' : use;
  return s3AddressesIn(value)
    .filter((address) => !hasPlaceholder(address))
    .flatMap((address) =>
      slotsBy({ kind: 's3', use: likely }).map((slot) => offer(address, path, slot, likely)),
    );
}

function offer(address: string, path: string, slot: SlotId, use: OfferedUse): ImportNote {
  return {
    kind: 'offered',
    path,
    value: address,
    slot,
    message: `SageMaker itself does not use this address, so it is not added. Add it to the ${SLOTS[slot].many} if ${WORDS[use]}.`,
    add: (spec) => withEntries(spec, [{ slot, entry: { text: address, kind: 'auto' } }]),
  };
}
