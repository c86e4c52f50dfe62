import { failure, success, type Result } from '../../policy';
import type { Imported } from '../imported';
import { emptyImport } from '../policies/empty-import';
import { lostAddresses } from './lost-addresses';
import { asksNothing, type Read } from './read';

/** What was understood of a text, with what it is in and the addresses that would be lost. */
export function finished({ result, code, container, parts }: Read): Result<Imported> {
  const about = {
    ...(container === undefined ? {} : { container }),
    ...(parts === undefined || parts.length === 0 ? {} : { parts }),
  };
  if (result.ok) {
    const imported = { ...result.value, ...about };
    if (imported.kind === 'policy' || imported.kind === 'access-denied') return success(imported);
    return success({ ...imported, notes: [...imported.notes, ...lostAddresses(code, imported)] });
  }
  const { message } = result.problem;
  if (!asksNothing(result.problem.code)) return failure(result.problem.code, message);
  const nothing = emptyImport('addresses');
  const offers = lostAddresses(code, nothing);
  if (offers.length === 0) return failure(result.problem.code, message);
  return success({
    ...nothing,
    ...about,
    notes: [{ kind: 'advice', path: '', value: '', message }, ...offers],
  });
}
