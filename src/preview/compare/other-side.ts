import { FULL_ACCESS, FULL_ACCESS_NAME, SDK_VERSION, inPartition, sdkRole } from '../../compare';
import { buildRolePolicies, type PolicyJson, type RolePolicies, type RoleSpec } from '../../policy';

/** What a role is held against. */
export interface OtherSide {
  /** Within a sentence. */
  readonly name: string;
  readonly documents: readonly PolicyJson[];
  /** Where it is from, as a sentence. */
  readonly note: string;
}

/** A comparison that the page knows without asking. */
export interface Known {
  readonly id: string;
  readonly label: string;
  /** Null where there is nothing to compare with. */
  readonly side: (spec: RoleSpec, policies: RolePolicies) => OtherSide | null;
}

export const FULL_ACCESS_ID = 'full-access';

/** What every role can be compared with, in the order of the menu. */
export const KNOWN: readonly Known[] = [
  {
    id: FULL_ACCESS_ID,
    label: FULL_ACCESS_NAME,
    side: (_, policies) => fullAccessSide(policies),
  },
  {
    id: 'guide-broad',
    label: 'AWS guide: broad policy',
    side: (spec) => guideSide(spec, 'broad'),
  },
  {
    id: 'guide-scoped',
    label: 'AWS guide: scoped policy',
    side: (spec) => guideSide(spec, 'scoped'),
  },
  {
    id: 'sdk',
    label: 'Role made by the SageMaker SDK 3',
    side: (_, policies) => {
      const document = sdkRole(policies);
      if (document === null) return null;
      return {
        name: 'the role that the SageMaker SDK makes',
        documents: [document],
        note: `As version ${SDK_VERSION} makes it, with the buckets and keys of this role. Where this role names none, it is for all of them.`,
      };
    },
  },
];

/** AWS's broad policy, in the partition of a role. */
export function fullAccessSide({ resolved }: RolePolicies): OtherSide {
  return {
    name: FULL_ACCESS_NAME,
    documents: [inPartition(FULL_ACCESS.document, resolved.context.partition)],
    note: `AWS’s text of today: ${FULL_ACCESS.version}, last changed on ${FULL_ACCESS.changed}.`,
  };
}

function guideSide(spec: RoleSpec, scope: RoleSpec['scope']): OtherSide {
  return {
    name: `the guide’s ${scope} policy`,
    documents: buildRolePolicies({ ...spec, level: 'guide', scope, amendments: {} }).permissions,
    note: 'Made from the same answers, as AWS’s guide prints it.',
  };
}

/** The role of a spec, such as a link’s or an earlier draft’s. */
export function specSide(spec: RoleSpec, name: string, note: string): OtherSide {
  return { name, documents: buildRolePolicies(spec).permissions, note };
}
