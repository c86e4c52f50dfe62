import { failure, success, type PolicyJson, type Result, type RoleSpec } from '../../policy';
import { shareLater } from '../links/share-later';

const NO_POLICY =
  'No permissions policy found in this text. Paste the policy’s JSON, or a template, plan or script that holds it.';

const NO_LINK = 'No link to a role. Copy one with Share: it has a # in it.';

/** The permissions policies of the role that a text is about. The importer is loaded with the first text. */
export async function readPolicies(text: string): Promise<Result<readonly PolicyJson[]>> {
  const { read } = await import('../importing/reading');
  const { result } = await read([{ name: '', text }], new AbortController().signal);
  // What the import advises to paste is more than can be compared.
  if (!result.ok) return result.problem.code === 'not-understood' ? failure('no-policy', NO_POLICY) : result;
  const { policies = [] } = result.value;
  return policies.length === 0 ? failure('no-policy', NO_POLICY) : success(policies);
}

/** The role of a link, given whole or from its `#` on. */
export async function readLink(text: string): Promise<Result<RoleSpec>> {
  const { decodeShare } = await shareLater.load();
  const link = text.trim();
  const start = link.indexOf('#');
  return start === -1 ? failure('no-link', NO_LINK) : decodeShare(link.slice(start));
}
