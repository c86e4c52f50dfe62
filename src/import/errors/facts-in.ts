import type { DeniedFacts, Family } from './access-denied';
import { readDocumentFault } from './document-faults';
import { readNamedPermission } from './named-permission';
import { readNotAuthorized } from './not-authorized';
import { readOtherFault } from './other-faults';
import { readKeyFault, readOperation, readPlainRefusal } from './plain-refusal';
import {
  readImageFault,
  readModelData,
  readNoCloning,
  readNoObjects,
  readTrustFault,
} from './sagemaker-sentences';

/** What says most comes first. */
const FAMILIES: readonly Family[] = [
  readNotAuthorized,
  readDocumentFault,
  readModelData,
  readImageFault,
  readNoObjects,
  readNoCloning,
  readTrustFault,
  readOperation,
  readOtherFault,
  readKeyFault,
  readNamedPermission,
  readPlainRefusal,
];

/** What a message of AWS says was refused; null where none of its forms is in it. */
export function factsIn(message: string): DeniedFacts | null {
  for (const read of FAMILIES) {
    const facts = read(message);
    if (facts !== null) return facts;
  }
  return null;
}
