import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import { allDifferences, linkDifference } from './link-difference';

const LINK: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  entries: { 's3.inputs': [{ text: 's3://acme/one/' }] },
};

describe('allDifferences', () => {
  test.each<{ what: string; draft: Partial<RoleSpec>; lines: readonly string[] }>([
    { what: 'the same', draft: {}, lines: [] },
    {
      what: 'other operations',
      draft: { apis: ['CreateModel'] },
      lines: ['Operations: CreateTrainingJob; in your draft CreateModel'],
    },
    {
      what: 'no operation',
      draft: { apis: [] },
      lines: ['Operations: CreateTrainingJob; in your draft none'],
    },
    {
      what: 'another level',
      draft: { level: 'guide', scope: 'broad' },
      lines: ['Level: Recommended; in your draft AWS guide, broad'],
    },
    {
      what: 'another boundary',
      draft: { role: { permissionsBoundary: 'arn:aws:iam::aws:policy/AdministratorAccess' } },
      lines: [
        'Boundary: none; in your draft arn:aws:iam::aws:policy/AdministratorAccess',
        'Options of the role: none; in your draft permissionsBoundary',
      ],
    },
    {
      what: 'an older catalogue',
      draft: { revision: 1 },
      lines: ['Catalogue: today’s; in your draft 2026-11-26'],
    },
    {
      what: 'other addresses',
      draft: {
        entries: { 's3.inputs': [{ text: 's3://acme/0ne/' }], 's3.outputs': [{ text: 's3://acme/out/' }] },
      },
      lines: ['Only in the link: s3://acme/one/', 'Only in your draft: s3://acme/0ne/, s3://acme/out/'],
    },
    {
      what: 'many addresses',
      draft: {
        entries: { 's3.inputs': ['one', 'b', 'c', 'd', 'e'].map((key) => ({ text: `s3://acme/${key}/` })) },
      },
      lines: ['Only in your draft: s3://acme/b/, s3://acme/c/, s3://acme/d/ and 1 other'],
    },
  ])('$what', ({ draft, lines }) => {
    expect(allDifferences(LINK, { ...LINK, ...draft })).toStrictEqual(lines);
  });
});

describe('linkDifference', () => {
  test('says nothing where the short lines of both tell them apart', () => {
    expect(linkDifference(LINK, { ...LINK, apis: ['CreateModel'] })).toStrictEqual([]);
  });

  test('speaks of settings where nothing else differs', () => {
    expect(linkDifference(LINK, { ...LINK, level: 'guide' })).toStrictEqual([
      'They hold the same addresses, and differ in settings, such as the level or the region.',
    ]);
  });
});
