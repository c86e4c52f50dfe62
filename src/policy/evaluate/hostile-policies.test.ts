import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed } from './is-allowed';
import type { PolicyJson } from './policy-json';

const OBJECT = 'arn:aws:s3:::acme-ml/train/a.csv';

/** The compiler takes it for policies, as it does a parsed file. */
function pasted(text: string): PolicyJson[] {
  const parsed: PolicyJson[] = JSON.parse(text);
  return parsed;
}

describe('whatever is pasted', () => {
  test.each([
    'null',
    '[]',
    '[null]',
    '[1, "x", []]',
    '[{}]',
    '[{"Statement": null}]',
    '[{"Statement": [null, 1, "x", [], {}]}]',
    '[{"Statement": {"Effect": "allow", "Action": "*", "Resource": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "Resource": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "Action": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "Action": [], "Resource": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "NotAction": [], "Resource": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "Action": "*", "NotResource": [1]}}]',
    '[{"Statement": {"Effect": "Allow", "Action": {"a": 1}, "Resource": "*"}}]',
    '[{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": 5}}]',
    '[{"Statement": {"Effect": "Allow", "Action": null, "NotAction": "s3:*", "Resource": "*"}}]',
    '[{"__proto__": {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}}]',
  ])('%s allows nothing', (text) => {
    expect(isAllowed(pasted(text), { action: 's3:GetObject', resource: OBJECT })).toMatchObject({
      allowed: false,
      decision: 'implicit-deny',
    });
  });

  test('never throws', () => {
    const field = fc.constantFrom(
      'Version',
      'Statement',
      'Effect',
      'Action',
      'Resource',
      'Condition',
      'Null',
    );
    const leaf = fc.oneof(fc.string(), fc.constantFrom('Allow', 'Deny', '*', '2012-10-17', '${a}', null, 1));
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(field, fc.string()), tie('json'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(json), fc.string(), fc.string(), (policies, action, resource) => {
        const verdict = isAllowed(pasted(JSON.stringify(policies)), {
          action,
          resource,
          context: { a: 'b' },
        });
        expect(verdict.allowed).toBe(verdict.decision === 'allowed');
      }),
    );
  });
});
