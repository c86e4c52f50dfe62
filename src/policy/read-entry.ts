import type { AddressContext } from './address-context';
import { codeRepositoryArn } from './addresses/code-repository';
import { repositoryArn } from './addresses/ecr-image';
import { keyArn } from './addresses/kms-key';
import { objectsArn } from './objects-arn';
import type { ListSlot } from './catalogue/api-facts';
import { readImage, readKey, readLocation, readRepository } from './read-address';
import type { Problem, Result } from './result';
import type { RoleSpec, S3Entry } from './role-spec';

/** What one entry of a list was read as: for the line under its field. */
export type EntryReading =
  | { readonly state: 'empty' }
  | {
      readonly state: 'valid';
      /** The ARN it became; null where it needs no permission, which `note` then says. */
      readonly resource: string | null;
      /** What an S3 address was read as; null for images and keys. */
      readonly kind: 'folder' | 'object' | null;
      readonly note: string | null;
    }
  | { readonly state: 'invalid'; readonly problem: Problem };

/** Reads one entry as the builder does. For images and keys the entry’s kind is ignored. */
export function readEntry(slot: ListSlot, entry: S3Entry, context: AddressContext): EntryReading {
  return READERS[slot](entry, context);
}

type Reader = (entry: S3Entry, context: AddressContext) => EntryReading;

const READERS: Record<ListSlot, Reader> = {
  's3.inputs': readLocationIn('inputs'),
  's3.outputs': readLocationIn('outputs'),
  's3.checkpoints': readLocationIn('checkpoints'),
  's3.models': readLocationIn('models'),
  images: ({ text }, context) =>
    reading(readImage(text, context), (image) =>
      image.kind === 'public'
        ? valid(null, null, 'A public image: pulling it needs no permission.')
        : valid(repositoryArn(image), null),
    ),
  'notebook.repositories': ({ text }, context) =>
    reading(readRepository(text, context), (repository) => valid(codeRepositoryArn(repository), null)),
  'kms.inputs': readKeyEntry,
  'kms.outputs': readKeyEntry,
  'kms.volumes': readKeyEntry,
};

function readKeyEntry({ text }: S3Entry, context: AddressContext): EntryReading {
  return reading(readKey(text, context), (key) => valid(keyArn(key), null));
}

function readLocationIn(list: keyof RoleSpec['s3']): Reader {
  return (entry, context) =>
    reading(readLocation(entry, context), (chosen) =>
      valid(objectsArn(list, chosen, context), chosen.location.kind === 'object' ? 'object' : 'folder'),
    );
}

function valid(
  resource: string | null,
  kind: 'folder' | 'object' | null,
  note: string | null = null,
): EntryReading {
  return { state: 'valid', resource, kind, note };
}

function reading<Value>(result: Result<Value>, write: (value: Value) => EntryReading): EntryReading {
  if (result.ok) return write(result.value);
  return result.problem.code === 'empty' ? { state: 'empty' } : { state: 'invalid', problem: result.problem };
}
