import { AMENDMENTS, concerns, isAmendmentOn, setAmendment, type AmendmentId } from '../policy';
import type { Imported } from './imported';

/** What the check of the SDK asks for. */
const CHECK: AmendmentId = 'sdk-role-check';

/**
 * Modules that version 3 of the SageMaker Python SDK has. `sagemaker.modules`, an earlier home of ModelTrainer, and
 * `sagemaker.serve.builder` are those of version 2, which checks no role.
 */
const OF_VERSION_3 = /^sagemaker\.(?:train|core|mlops|ai_registry|serve(?!\.builder))(?:\.|$)/;

/**
 * An import of code that uses version 3 of the SDK: from 3.15 on it refuses roles that lack what its check asks for, so
 * the role gets that. Only where the check concerns an operation that was read.
 */
export function forSdkThree(imported: Imported, modules: readonly string[]): Imported {
  const { apis, spec, notes } = imported;
  const module = modules.find((name) => OF_VERSION_3.test(name));
  const amendment = AMENDMENTS.find(({ id }) => id === CHECK);
  if (module === undefined || amendment === undefined || isAmendmentOn(spec, CHECK)) return imported;
  if (!apis.some((api) => concerns(amendment, api))) return imported;
  const message = `This code uses version 3 of the SageMaker SDK, which from 3.15 on refuses narrow roles before it sends a job. So “${amendment.title}” is switched on; it allows more than the job needs. Switch it off if your code never simulates policies.`;
  return {
    ...imported,
    spec: setAmendment(spec, CHECK, true),
    notes: [...notes, { kind: 'read', path: '', value: module, slot: 'amendments', message }],
  };
}
