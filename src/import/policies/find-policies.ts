import { bareNames, fieldOf, hasAnyField } from '../languages/field';
import { plainValue } from '../languages/intrinsics';
import { isFields, isList, isUnresolved, type Fields, type Value } from '../languages/value';
import type { Findings, FoundRole, PolicyPlace } from './found-policy';
import { looksLikeDocument, policyText } from './policy-text';
import { isPolicy, kindOfPolicy, listOf } from './policy-shape';
import { TRUST, roleOf, serviceRole } from './role-fields';
import { plannedResources } from './terraform-plan';
import { terraformPolicy } from './terraform-policy';

/** More than the largest account’s answer has; each is kept, few are compared. */
const MOST_POLICIES = 5_000;

/** A document in a text in a document in a text. Levels. */
const DEEPEST_TEXT = 3;

/** Where the policies of a role’s answers and resources are, each as an object, a text, or a reference. */
const DOCUMENTS = ['PolicyDocument', 'policy', 'Document'] as const;
const ATTACHED = ['PolicyArn', 'policy_arns', 'ManagedPolicyArns', 'managed_policy_arns'] as const;
const NAMES = ['PolicyName', 'ManagedPolicyName', 'name'] as const;
const ROLES = ['RoleName', 'Roles', 'role'] as const;

/** The fields that say something of the policies in an object; all others leave their place as it is. */
const TELLING = bareNames([...TRUST, ...DOCUMENTS, ...ATTACHED, ...NAMES, 'Arn', 'Users', 'Groups']);

/** What says nothing of roles: people’s policies, and what a plan repeats. */
const SET_ASIDE = new Set(['UserDetailList', 'GroupDetailList', 'Metadata', 'Mappings', 'Outputs']);

/** The kinds of resources whose policies are a user’s or a group’s. */
const OF_PEOPLE = /^(?:AWS::IAM::(?:User|Group)|aws_iam_(?:user|group))/;

const NOWHERE: PolicyPlace = { name: '', ids: [], path: '', owner: null, roles: [], isOthers: false };

/**
 * Finds roles and policies wherever they are: in a document itself, in IAM’s answers, in the requests of a script, in
 * a template, in a configuration or a plan of Terraform; also as text, percent-encoded or not.
 */
export function findPolicies(values: readonly Value[]): Findings {
  const search = new PolicySearch();
  for (const value of values) search.walk(value, NOWHERE, 0);
  return search.findings;
}

class PolicySearch {
  readonly findings: Findings = { roles: [], policies: [], references: [] };
  private readonly seen = new Set<Value>();

  walk(value: Value, place: PolicyPlace, texts: number): void {
    if (this.findings.policies.length >= MOST_POLICIES || this.seen.has(value)) return;
    if (typeof value === 'string' && texts < DEEPEST_TEXT) {
      const inside = policyText(value);
      if (inside !== null) this.walk(inside, place, texts + 1);
    } else if (isList(value)) {
      this.seen.add(value);
      for (const [index, entry] of value.entries())
        this.walk(entry, { ...place, path: `${place.path}[${index}]` }, texts);
    } else if (isFields(value)) {
      this.seen.add(value);
      this.walkFields(value, place, texts);
    }
  }

  private walkFields(fields: Fields, place: PolicyPlace, texts: number): void {
    if (isPolicy(fields)) {
      this.findings.policies.push({ fields, kind: kindOfPolicy(fields), place });
      return;
    }
    const planned = plannedResources(fields);
    if (planned !== null) {
      for (const { type, name, address, values } of planned)
        this.walkResource(type, [`${type}.${name}`], values, { ...place, name, path: address }, texts);
      return;
    }
    const type = fields.get('Type');
    const properties = fields.get('Properties');
    if (typeof type === 'string' && type.startsWith('AWS::') && isFields(properties)) {
      const id = place.path.split('.').at(-1) ?? '';
      this.walkResource(type, [id], properties, { ...place, name: id }, texts);
      return;
    }
    this.walkMembers(fields, this.placeIn(fields, place), texts);
  }

  /** A resource of a template or of Terraform, under the ids that others name it by. */
  private walkResource(
    type: string,
    ids: readonly string[],
    body: Value,
    place: PolicyPlace,
    texts: number,
  ): void {
    const isOthers = OF_PEOPLE.test(type);
    const inside = { ...place, ids, roles: [], owner: null, isOthers };
    if (!isFields(body)) return this.walk(body, inside, texts);
    if (type === 'aws_iam_policy_document') {
      const json = body.get('json');
      const known = typeof json === 'string' ? policyText(json) : null;
      return this.walk(known ?? terraformPolicy(body), inside, texts);
    }
    const runs = serviceRole(type, inside);
    if (runs !== null) this.findings.roles.push(runs);
    this.walkMembers(body, this.placeIn(body, runs === null ? inside : { ...inside, owner: runs }), texts);
  }

  /** What an object says of the policies in it: whose they are, what they are called, what is attached. */
  private placeIn(fields: Fields, place: PolicyPlace): PolicyPlace {
    if (!hasAnyField(fields, TELLING)) return place;
    const role = roleOf(fields, place);
    if (role !== null) this.findings.roles.push(role);
    const name = textAt(fields, NAMES);
    const arn = textAt(fields, ['Arn', 'PolicyArn']);
    const ids = role === null ? [...place.ids, name, arn].filter((id) => id !== '') : [];
    const holdsPolicy = [...DOCUMENTS, ...ATTACHED].some((key) => fieldOf(fields, key) !== undefined);
    const roles = holdsPolicy && role === null ? allOf(fields, ROLES) : [];
    const isOthers =
      place.isOthers || (roles.length === 0 && ['Users', 'Groups'].some((key) => fields.has(key)));
    const inside: PolicyPlace = {
      ...place,
      ids,
      isOthers,
      owner: role ?? place.owner,
      roles: roles.length === 0 ? place.roles : roles,
      name: role === null && name !== '' ? name : place.name,
    };
    this.addReferences(fields, inside, role);
    return inside;
  }

  private addReferences(fields: Fields, place: PolicyPlace, role: FoundRole | null): void {
    const isAttaching = role !== null || place.roles.length > 0;
    const attached = isAttaching ? allOf(fields, ATTACHED) : [];
    const elsewhere = DOCUMENTS.flatMap((key) => listOf(fieldOf(fields, key))).filter((each) =>
      isUnresolved(each),
    );
    for (const policy of [...attached, ...elsewhere]) this.findings.references.push({ policy, place });
  }

  private walkMembers(fields: Fields, place: PolicyPlace, texts: number): void {
    for (const [key, value] of fields) {
      if (!mayHold(value) || SET_ASIDE.has(key) || isTrustField(key)) continue;
      const path = place.path === '' ? key : `${place.path}.${key}`;
      if (key.startsWith('aws_') && isFields(value)) {
        for (const [name, body] of value)
          for (const block of listOf(body))
            this.walkResource(
              key,
              [`${key}.${name}`],
              block,
              { ...place, name, path: `${key}.${name}` },
              texts,
            );
      } else if (key === 'PolicyVersionList') this.walkVersions(value, { ...place, path }, texts);
      else if (key === 'AttachedManagedPolicies' || key === 'AttachedPolicies')
        this.addAttached(value, { ...place, path });
      else this.walk(value, { ...place, path }, texts);
    }
  }

  /** Of several versions of a policy, IAM uses the default one. */
  private walkVersions(versions: Value, place: PolicyPlace, texts: number): void {
    const all = listOf(versions).filter((version) => isFields(version));
    const inUse = all.filter((version) => isTrue(version.get('IsDefaultVersion')));
    for (const version of inUse.length === 0 ? all.slice(0, 1) : inUse) this.walk(version, place, texts);
  }

  private addAttached(policies: Value, place: PolicyPlace): void {
    for (const entry of listOf(policies)) {
      const policy = isFields(entry) ? (fieldOf(entry, 'PolicyArn') ?? null) : null;
      if (policy !== null) this.findings.references.push({ policy, place });
    }
  }
}

/** Whether a value can have a policy in it: most of a document are texts and numbers. */
function mayHold(value: Value): boolean {
  return typeof value === 'string' ? looksLikeDocument(value) : isFields(value) || isList(value);
}

/** What several fields hold, each a value or a list, with functions of templates as expressions. */
function allOf(fields: Fields, keys: readonly string[]): readonly Value[] {
  return keys.flatMap((key) => listOf(fieldOf(fields, key))).map((value) => plainValue(value));
}

/** YAML and shells write a text. */
function isTrue(value: Value | undefined): boolean {
  return value === true || value === 'true' || value === 'True';
}

/** A role’s trust policy is kept with the role. */
function isTrustField(key: string): boolean {
  return /^assume_?role_?policy(?:_?document)?$/i.test(key);
}

function textAt(fields: Fields, keys: readonly string[]): string {
  return keys.map((key) => fieldOf(fields, key)).find((text) => typeof text === 'string') ?? '';
}
