import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  LEVELS,
  OPTION_IDS,
  SLOTS,
  SLOT_IDS,
  buildRolePolicies,
  emptyRoleSpec,
  type KindId,
  type RoleSpec,
} from '../../policy';
import { importText, mergeSpecs } from '../index';
import { grants } from './grants';

const HERE = 'eu-west-1:111122223333';
const ACCOUNT = { region: 'eu-west-1', accountId: '111122223333', roleName: 'Acme', rolePath: '' };

const TEXTS: Readonly<Record<KindId, string>> = {
  s3: 's3://acme-slot/folder/',
  image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/slot:1',
  key: `arn:aws:kms:${HERE}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
  'code-repository': `arn:aws:codecommit:${HERE}:slot`,
  lambda: `arn:aws:lambda:${HERE}:function:slot`,
  topic: `arn:aws:sns:${HERE}:slot`,
  queue: `arn:aws:sqs:${HERE}:slot`,
  'model-package-group': 'slot',
  alarm: 'slot',
  role: 'arn:aws:iam::111122223333:role/slot',
  'job-prefix': 'slot',
  'job-name': 'slot',
};

/** Every action and resource that a policy of the form may hold. */
function pairsOfTables(): { action: string; resource: string }[] {
  const full: RoleSpec = {
    ...emptyRoleSpec(),
    apis: [...API_NAMES],
    vpc: true,
    calls: [...API_NAMES],
    options: Object.fromEntries(OPTION_IDS.map((id) => [id, true])),
    account: ACCOUNT,
    entries: Object.fromEntries(SLOT_IDS.map((slot) => [slot, [{ text: TEXTS[SLOTS[slot].kind] }]])),
  };
  const pairs = LEVELS.flatMap((level) => buildRolePolicies({ ...full, level }).permissions)
    .flatMap(({ Statement }) => Statement)
    .flatMap(({ Action, Resource }) =>
      Action.filter((action) => !action.includes('*')).flatMap((action) =>
        (Resource ?? []).slice(0, 2).map((resource) => ({ action, resource: named(resource) })),
      ),
    );
  return [...new Map(pairs.map((pair) => [`${pair.action} on ${pair.resource}`, pair])).values()];
}

/** One resource of those that a pattern stands for. */
function named(resource: string): string {
  return resource === '*' ? '' : resource.replaceAll(/\$\{[^}]*\}/g, 'd-1').replaceAll('*', 'x');
}

const BASES = API_NAMES.flatMap((api) =>
  LEVELS.map((level): RoleSpec => ({ ...emptyRoleSpec(), apis: [api], level, account: ACCOUNT })),
);

describe('what is claimed to help does, with every operation and at every level', () => {
  test.each(pairsOfTables())('$action on “$resource”', ({ action, resource }) => {
    const on = resource === '' ? '' : ` on resource: ${resource}`;
    const read = importText(
      `User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: ${action}${on} because no identity-based policy allows the ${action} action`,
    );
    if (!read.ok) throw new Error(read.problem.message);
    const { notes, spec } = read.value;
    const claims = notes.flatMap(({ add }) => add ?? []);
    expect(notes.filter(({ kind, add }) => kind === 'read' && add === undefined)).toStrictEqual([]);
    const failing = BASES.flatMap((base) =>
      claims
        .filter((add) => !grants(add(mergeSpecs(base, spec)), action, resource))
        .map(() => `${base.apis.join()} at ${base.level}`),
    );
    expect(failing).toStrictEqual([]);
  });
});
