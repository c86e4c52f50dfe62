import type { AddressContext } from './address-context';
import { exactArn, readArn, writtenArn } from './addresses/s3-location';
import type { Arn } from './arn';
import type { ListSlot } from './catalogue/api-facts';
import type { ChosenLocation } from './read-address';
import type { RoleSpec } from './role-spec';

type S3List = keyof RoleSpec['s3'];

/**
 * The objects that an entry of a list stands for: what is read by prefix or exactly, what is written
 * below its path. An output that is called an object is taken to the letter only where the guide is,
 * without the amendment `output-folder`.
 */
export function objectsArn(list: S3List, { location, chosen }: ChosenLocation, context: AddressContext): Arn {
  const { partition, outputsAsPrinted } = context;
  if (list === 'inputs' || list === 'models') return readArn(location, partition);
  if (list === 'outputs' && outputsAsPrinted && chosen === 'object') return exactArn(location, partition);
  return writtenArn(location, partition);
}

/** Whether it makes a difference, for entries of a list, to be called a folder or an object. */
export function kindMatters(slot: ListSlot, { outputsAsPrinted }: AddressContext): boolean {
  return slot === 's3.inputs' || slot === 's3.models' || (slot === 's3.outputs' && outputsAsPrinted);
}
