import { expect, test } from 'vitest';
import { buildRolePolicies, parseRoleSpec, type RoleSpec } from '../policy';
import { mutated, randomFrom } from './fixtures/mutated-texts';
import { PASTES } from './fixtures/pastes';
import { comparePolicy, importText, mergeSpecs } from './index';

const RUNS = 100_000;

const PROTOTYPES = [Object.prototype, Array.prototype, Map.prototype, Function.prototype, String.prototype];
const namesOf = () => PROTOTYPES.map((prototype) => Object.getOwnPropertyNames(prototype).join());

test(`${RUNS} mutated pastes: no throw, no prototype touched, always a spec that a link can hold`, () => {
  const before = namesOf();
  let spec: RoleSpec | null = null;
  let understood = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const random = randomFrom(run);
    const texts = PASTES[run % PASTES.length] ?? [];
    const text = mutated(texts[random(texts.length)] ?? '', random);
    const result = importText(text);
    if (!result.ok) continue;
    understood += 1;
    // The rest of the way is dear: a sample of it will do.
    if (run % 50 > 4) continue;
    spec = mergeSpecs(spec === null || run % 350 === 0 ? result.value.spec : spec, result.value.spec);
    expect([text, parseRoleSpec(spec).ok, parseRoleSpec(result.value.spec).ok]).toStrictEqual([
      text,
      true,
      true,
    ]);
    buildRolePolicies(result.value.spec);
    if (result.value.policies !== undefined) comparePolicy(result.value.policies, result.value.spec);
  }
  expect(namesOf()).toStrictEqual(before);
  // Otherwise the mutations were too wild to get far.
  expect(understood).toBeGreaterThan(RUNS / 5);
}, 300_000);
