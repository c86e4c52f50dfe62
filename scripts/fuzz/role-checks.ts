import { isDeepStrictEqual } from 'node:util';
import { plainDraft } from '../../src/app/drafts/plain-draft';
import { EXPORTERS, finishedRole, roleArchive } from '../../src/export';
import { readTemplate } from '../../src/export/fixtures/template-reader';
import { mergeSpecs, notMerged } from '../../src/import';
import {
  accessChecks,
  buildRolePolicies,
  parseRoleSpec,
  reviewOf,
  unusualIn,
  withOwnChecks,
  type Finding,
  type RoleSpec,
} from '../../src/policy';
import { policyComplaint } from '../../src/policy/fixtures/policy-complaint';
import { turned } from '../../src/policy/fixtures/turned';
import { decodeShare, encodeShare, readDraft, said, withoutIdentity, writeDraft } from '../../src/share';
import { readBack } from '../../src/share/fixtures/read-back';
import type { Checks } from './checks';

/** What must hold of every role that the page takes, wherever it comes from. */
export const ROLE_CHECKS: Checks<RoleSpec> = {
  'parseRoleSpec takes what it gave': (spec) => notItself(parseRoleSpec(spec), spec),
  policies: (spec) => policyComplaint(spec, true),
  findings: fixFault,
  'a link brings it back': linkFault,
  'a draft brings it back': draftFault,
  exports: exportFault,
};

/** What takes longer, and so is tried of roles themselves only. */
export const SLOW_ROLE_CHECKS: Checks<RoleSpec> = {
  'the same in any order': (spec) =>
    policiesText(turned(spec)) === policiesText(spec) ? null : 'other policies',
  merging: (spec) => mergeFault(spec, spec),
  review: reviewFault,
  files: fileFault,
};

function policiesText(spec: RoleSpec): string {
  const { trust, permissions } = buildRolePolicies(spec);
  return JSON.stringify([trust, permissions]);
}

/** Merging gives a role that can be read, and doing it again changes nothing. */
export function mergeFault(current: RoleSpec, imported: RoleSpec): string | null {
  const once = mergeSpecs(current, imported);
  const fault = notItself(parseRoleSpec(once), once);
  if (fault !== null) return fault;
  if (notMerged(once, imported).length > 0) return `leaves out — ${notMerged(once, imported).join(' ')}`;
  const twice = mergeSpecs(once, imported);
  return isDeepStrictEqual(twice, once) ? null : `adds again — ${JSON.stringify(twice)}`;
}

type Read = ReturnType<typeof parseRoleSpec> | ReturnType<typeof decodeShare>;

function notItself(read: Read, spec: RoleSpec): string | null {
  if (!read.ok) return `refused — ${read.problem.message}`;
  return isDeepStrictEqual(read.value, spec) ? null : `another role — ${JSON.stringify(read.value)}`;
}

/** Each fix of a finding leads to another role that can be read, without it. */
function fixFault(spec: RoleSpec): string | null {
  const findings = withOwnChecks(spec, buildRolePolicies(spec));
  for (const { code, fix } of findings) {
    if (fix === undefined) continue;
    const fixed = fix.apply(spec);
    if (isDeepStrictEqual(fixed, spec)) return `the fix of ${code} changes nothing`;
    const fault = notItself(parseRoleSpec(fixed), fixed);
    if (fault !== null) return `the fix of ${code}: ${fault}`;
    const left = withOwnChecks(fixed, buildRolePolicies(fixed));
    if (isLeft(code, findings, left)) return `the fix of ${code} leaves it there`;
  }
  return null;
}

/**
 * Whether as many findings of a code are there after the fix of one. Their places change as statements go, so they are
 * counted; all but that of a list in which an entry had a finding of its own before, such as one that could not be read.
 */
function isLeft(code: string, before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (findings: readonly Finding[]) =>
    findings.filter((each) => each.code === code && each.fix !== undefined).length;
  const hidden = ({ field }: Finding) => before.some((each) => each.field?.startsWith(`${field}.`));
  return count(after.filter((each) => !hidden(each))) >= count(before);
}

/** What a value looks like that was written without being read. */
const UNREAD = /\bundefined\b|\[object |\bNaN\b/;

/** What the reviewer reads is there, and says something. */
function reviewFault(spec: RoleSpec): string | null {
  const policies = buildRolePolicies(spec);
  const told = JSON.stringify([
    reviewOf(spec, policies),
    unusualIn(policies),
    accessChecks(spec, policies),
    policies.findings,
  ]);
  return UNREAD.test(told) && !UNREAD.test(JSON.stringify(spec)) ? `an unread value — ${told}` : null;
}

function linkFault(spec: RoleSpec): string | null {
  for (const shared of [spec, withoutIdentity(spec)]) {
    const read = decodeShare(encodeShare(shared, 'data', '2026-11-27'));
    if (!read.ok && read.problem.code === 'too-large') continue;
    const fault = notItself(read, readBack(shared));
    if (fault !== null) return fault;
    if (encodeShare(readBack(shared)) !== encodeShare(shared)) return 'another link the second time';
  }
  return null;
}

function draftFault(spec: RoleSpec): string | null {
  const draft = readDraft(writeDraft(spec, 'data'));
  if (!draft.ok) return `refused — ${draft.problem.message}`;
  if (draft.value.step !== 'data') return 'another step';
  const fault = notItself({ ok: true, value: draft.value.spec }, readBack(spec));
  if (fault !== null) return fault;
  const plain = readDraft(plainDraft(spec, 'data'));
  if (!plain.ok) return `refused where the writer is missing — ${plain.problem.message}`;
  return isDeepStrictEqual(said(plain.value.spec), said(draft.value.spec))
    ? null
    : 'another role where the writer is missing';
}

/** What no file may hold: controls but for tab and line feed, other ends of lines, and halves of signs. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNWRITABLE = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Surrogate}/u;

function exportFault(spec: RoleSpec): string | null {
  const role = finishedRole(buildRolePolicies(spec));
  for (const { id, render } of EXPORTERS) {
    const text = render(role);
    if (!/[^\n]\n$/.test(text)) return `${id} does not end in one line break`;
    if (UNWRITABLE.test(text)) return `${id} holds a sign that is not for text files — ${text}`;
  }
  return null;
}

/** The formats that have a reader here. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text),
  yaml: (text) => readTemplate(text, '1.1'),
};

function fileFault(spec: RoleSpec): string | null {
  const role = finishedRole(buildRolePolicies(spec));
  for (const { language, render } of EXPORTERS) READERS[language]?.(render(role));
  return roleArchive(role, []).length > 0 ? null : 'the archive is empty';
}
