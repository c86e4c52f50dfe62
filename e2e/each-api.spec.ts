import { EXAMPLES } from '../src/examples';
import {
  API_NAMES,
  SLOTS,
  buildRolePolicies,
  emptyRoleSpec,
  slotsOf,
  writePolicy,
  type RoleSpec,
} from '../src/policy';
import { expect, test } from './test';
import { TYPED_ROLES } from './typed-roles';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The one permissions policy of a role, as it is written. */
function permissionsText(spec: RoleSpec): string {
  const [permissions, ...others] = buildRolePolicies(spec).permissions;
  if (permissions === undefined || others.length > 0) throw new Error('There must be one permissions policy');
  return writePolicy(permissions);
}

for (const api of API_NAMES) {
  test(`${api}: from an empty page to the copied and the downloaded policy`, async ({ page }) => {
    const { lists, options = {}, calls = [] } = TYPED_ROLES[api];
    const slots = Object.values(lists).map(([slot]) => slot);
    expect(slots.toSorted(), 'nothing is left out').toStrictEqual([...slotsOf([api])].toSorted());

    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose(api);
    for (const title of Object.keys(options)) await page.getByRole('switch', { name: title }).check();
    for (const call of calls) await wizard.call(call);
    for (const [step, label] of [
      ['data', 'Data & images'],
      ['network', 'Network & keys'],
    ] as const) {
      await wizard.step(label);
      for (const [title, [slot, ...texts]] of Object.entries(lists)) {
        if (SLOTS[slot].step !== step) continue;
        await wizard.unfoldList(title);
        await wizard.write(title, texts);
      }
    }
    await page.getByRole('switch', { name: /VPC/ }).check();

    const spec: RoleSpec = {
      ...emptyRoleSpec(),
      apis: [api],
      entries: Object.fromEntries(
        Object.values(lists).map(([slot, ...texts]) => [slot, texts.map((text) => ({ text }))]),
      ),
      options: Object.fromEntries(Object.values(options).map((id) => [id, true])),
      calls: [...calls],
      vpc: true,
    };
    expect(await wizard.copied()).toBe(permissionsText(spec));
    expect(await wizard.downloaded('permissions-policy.json')).toStrictEqual({
      name: 'permissions-policy.json',
      text: permissionsText(spec),
    });
    await wizard.tab('Trust policy');
    const trust = writePolicy(buildRolePolicies(spec).trust);
    expect(await wizard.copied()).toBe(trust);
    expect(await wizard.downloaded('trust-policy.json')).toStrictEqual({
      name: 'trust-policy.json',
      text: trust,
    });
  });
}

for (const { id, label, spec } of EXAMPLES) {
  test(`the example ${id} fills the form with one click, at every level`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example(label);
    for (const [name, level] of [
      ['Recommended', 'recommended'],
      ['Least privilege', 'least-privilege'],
      ['AWS guide', 'guide'],
    ] as const) {
      await wizard.level(name);
      const [shown] = buildRolePolicies({ ...spec, level }).permissions;
      if (shown === undefined) throw new Error('There must be a permissions policy');
      expect(await wizard.copied()).toBe(writePolicy(shown));
    }
  });
}

test('one role for everything: chosen, filled, reviewed', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  for (const api of API_NAMES) await wizard.choose(api);
  await wizard.step('Data & images');
  await wizard.write('Input', ['s3://acme-ml/train/']);
  await wizard.write('Output', ['s3://acme-models/churn/']);
  await wizard.write('Models', ['s3://acme-models/churn/']);
  await wizard.write('Images', ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3']);
  await wizard.step('Review');
  await expect(page.getByText(API_NAMES.join(', '))).toBeVisible();
  const [permissions] = buildRolePolicies({
    ...emptyRoleSpec(),
    apis: [...API_NAMES],
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/train/' }],
      's3.outputs': [{ text: 's3://acme-models/churn/' }],
      's3.models': [{ text: 's3://acme-models/churn/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
    },
  }).permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  expect(await wizard.copied()).toBe(writePolicy(permissions));
});
