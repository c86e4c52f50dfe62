import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type OtherAccess, type RoleSpec } from '../../policy';
import { EXPORTERS } from '../exporters';
import { finishedRole } from '../finished-role';
import { SAMPLE_ROLES } from '../fixtures/sample-roles';
import { reasonsOf } from './reasons';

function own(why: string, action = 's3:GetBucketTagging'): OtherAccess {
  return { actions: [action], resources: ['arn:aws:s3:::acme'], why };
}

function reasonsIn(change: Partial<RoleSpec>) {
  const { origins } = buildRolePolicies({ ...emptyRoleSpec(), ...change });
  return origins.permissions.flat().map((each) => reasonsOf(each));
}

describe('reasonsOf', () => {
  test('names what for, the operations, and the sources, each once', () => {
    const reasons = reasonsIn({ apis: ['CreateTrainingJob', 'CreateModel'] }).flat();
    expect(reasons).toContain('May publish metrics to CloudWatch (CreateTrainingJob, CreateModel).');
    expect(reasons.filter((said) => typeof said === 'string' && said.startsWith('Source: '))).toContainEqual(
      expect.stringMatching(/^Source: https:\S+-createtrainingjob-perms, https:\S+-createmodel-perms$/),
    );
  });

  test.each([
    { why: '', said: ['Added by hand, under Other access.'] },
    { why: 'look "it" up', said: ['Added by hand, under Other access.', { quoted: 'look "it" up' }] },
    {
      why: 'x'.repeat(400),
      said: ['Added by hand, under Other access.', { quoted: `${'x'.repeat(300)}…` }],
    },
  ])('a statement of one’s own for “$why”', ({ why, said }) => {
    expect(reasonsIn({ otherAccess: [own(why)] })).toStrictEqual([said]);
  });

  test('many reasons are counted', () => {
    const reasons = reasonsIn({
      otherAccess: Array.from({ length: 9 }, (_, index) => own(`reason ${index}`)),
    });
    expect(reasons[0]).toHaveLength(6);
    expect(reasons[0]?.at(-1)).toBe('And for 5 more.');
  });

  test('what AWS says nothing of is marked', () => {
    const options = { 'inference-components': true };
    const said = reasonsIn({ apis: ['CreateEndpointConfig'], options }).flat();
    expect(said).toContain(
      'May pull the container images (CreateEndpointConfig; inferred, AWS does not say so).',
    );
  });

  test('nothing is said of what is not known', () => {
    expect(reasonsOf(undefined)).toStrictEqual([]);
  });
});

/** JSON has no comments. */
const COMMENTING = EXPORTERS.filter(({ id }) => id !== 'json');
const LINK = 'https://roles.example.com/wizard/?a=b#v3.review.abc-_';

describe.each(COMMENTING)('$label', ({ render }) => {
  test.each(SAMPLE_ROLES)('says of every statement of $id why it is there', ({ spec }) => {
    const role = finishedRole(buildRolePolicies(spec));
    const text = render(role);
    const all = [...role.trustReasons, ...role.permissions.flatMap(({ reasons }) => reasons)];
    const byHand = all.filter(([said]) => typeof said === 'string' && said.startsWith('Added'));
    expect(all.every((reasons) => reasons.length > 0)).toBe(true);
    expect(text.match(/(?:#|\/\/) May /g)?.length ?? 0).toBeGreaterThanOrEqual(all.length - byHand.length);
    expect(text.match(/(?:#|\/\/) Added by hand/g)?.length ?? 0).toBe(byHand.length);
  });

  test('holds the link on one line, in a comment', () => {
    const policies = buildRolePolicies({ ...emptyRoleSpec(), apis: ['CreateModel'] });
    const line = render(finishedRole(policies, { link: LINK }))
      .split('\n')
      .find((each) => each.includes(LINK));
    expect(line).toMatch(/^(?:#|\/\/) .*_$/);
    expect(render(finishedRole(policies))).not.toContain('To read, check or change');
  });
});

describe('links that are passed over', () => {
  test.each([
    'javascript:alert(1)',
    'file:///tmp/index.html#v3.review.a',
    'null/#v3.review.a',
    'https://x/#a\nid',
    'https://x/"""',
    'https://x/`id`',
    'https://x/*/',
    'https://x/ a',
    '',
  ])('%s', (link) => {
    expect(finishedRole(buildRolePolicies(emptyRoleSpec()), { link }).link).toBeNull();
  });
});
