import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import { buildRolePolicies, placeholdersIn, resourceParts, type ResourcePart } from '../index';

const part = (placeholder: string, shown: string) => ({ placeholder, shown });

const CUTS = [
  { resource: 'arn:aws:s3:::INPUT-BUCKET', parts: ['arn:aws:s3:::', part('input-bucket', 'INPUT-BUCKET')] },
  {
    resource: 'arn:aws-cn:s3:::OUTPUT-BUCKET/PREFIX/*',
    parts: [
      'arn:aws-cn:s3:::',
      part('output-bucket', 'OUTPUT-BUCKET'),
      '/',
      part('output-prefix', 'PREFIX'),
      '/*',
    ],
  },
  {
    resource: 'arn:aws:ecr:REGION:ACCOUNT-ID:repository/REPOSITORY',
    parts: [
      'arn:aws:ecr:',
      part('image-region', 'REGION'),
      ':',
      part('image-account', 'ACCOUNT-ID'),
      ':repository/',
      part('image-repository', 'REPOSITORY'),
    ],
  },
  {
    resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/REPOSITORY',
    parts: [
      'arn:aws:ecr:',
      'eu-west-1',
      ':',
      '111122223333',
      ':repository/',
      part('image-repository', 'REPOSITORY'),
    ],
  },
  {
    resource: 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME',
    parts: [part('role-arn', 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME')],
  },
];

/** What a person may really have called something. */
const WHOLE = [
  '*',
  'arn:aws:s3:::acme/INPUT-BUCKET',
  'arn:aws:s3:::acme/INPUT-BUCKET/PREFIX/*',
  'arn:aws:s3:::INPUT-BUCKET/other/*',
  'arn:aws:ecr:eu-west-1:111122223333:repository/repository',
  'arn:aws:iam::111122223333:role/ROLE-NAME',
];

function textOf(parts: readonly ResourcePart[]): string {
  return parts.map((each) => (typeof each === 'string' ? each : each.shown)).join('');
}

describe('resourceParts', () => {
  test.each(CUTS)('$resource', ({ resource, parts }) => {
    expect(resourceParts(resource)).toStrictEqual(parts);
  });

  test.each(WHOLE)('%s is no placeholder', (resource) => {
    expect(resourceParts(resource)).toStrictEqual([resource]);
  });

  test('together the parts are the resource, and no placeholder goes unseen', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const policies = buildRolePolicies(spec).permissions;
        const resources = policies.flatMap(({ Statement }) =>
          Statement.flatMap(({ Resource = [] }) => Resource),
        );
        for (const resource of resources) {
          const parts = resourceParts(resource);
          expect(textOf(parts)).toBe(resource);
          const isPlaceholder = /-BUCKET|REPOSITORY$|ROLE-NAME$/.test(resource);
          expect(parts.some((each) => typeof each !== 'string')).toBe(isPlaceholder);
        }
      }),
    );
  });
});

test('placeholders are found once each, and nothing else is', () => {
  const resources = [
    '*',
    'arn:aws:s3:::INPUT-BUCKET',
    'arn:aws:s3:::INPUT-BUCKET/PREFIX/*',
    'arn:aws:s3:::acme',
  ];
  expect([...placeholdersIn(resources)]).toStrictEqual(['input-bucket', 'input-prefix']);
});
