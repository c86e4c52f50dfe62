import { describe, expect, test } from 'vitest';
import { buildRolePolicies, reviewOf, unusualIn, writePolicy, type RoleSpec } from '../../policy';
import { ORDINARY, UNUSUAL_CASES } from '../../policy/fixtures/unusual-cases';
import { reviewDocument } from './review-document';
import { writeMarkdown } from './write-markdown';

function markdownOf(spec: RoleSpec, link = 'https://example.org/#v3.review.abc'): string {
  const policies = buildRolePolicies(spec);
  const input = {
    review: reviewOf(spec, policies),
    unusual: unusualIn(policies),
    policies,
    link,
    date: '2026-11-27',
  };
  return writeMarkdown(reviewDocument(input));
}

/** What is shown of a Markdown text: without the marks that keep words words. */
const shown = (markdown: string) => markdown.replaceAll('\\', '').replaceAll('`', '');

describe('the document of a review', () => {
  test.each(UNUSUAL_CASES)('$name is in it', ({ spec, says }) => {
    const text = shown(markdownOf(spec));
    for (const each of says) expect(text).toContain(each);
  });

  test('holds every policy to the letter, and the link', () => {
    const { permissions, trust } = buildRolePolicies(ORDINARY);
    const text = markdownOf(ORDINARY);
    for (const document of [...permissions, trust]) expect(text).toContain(writePolicy(document).trimEnd());
    expect(text).toContain('`https://example.org/#v3.review.abc`');
    expect(markdownOf(ORDINARY, '')).not.toContain('Link to this role');
  });

  test('says of which day it is', () => {
    expect(markdownOf(ORDINARY)).toContain('As of 2026-11-27.');
  });

  test('says so where there is nothing unusual and nothing was changed', () => {
    expect(markdownOf(ORDINARY)).toMatch(/## Unusual\n\nNothing\.\n/);
    expect(markdownOf(ORDINARY)).toMatch(/### Changed by hand\n\nNothing\.\n/);
  });

  test('what somebody wrote into a reason stays words', () => {
    const text = markdownOf({
      ...ORDINARY,
      otherAccess: [
        {
          actions: ['dynamodb:GetItem'],
          resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/x'],
          why: '\u202E![x](https://evil.example)\n# Approved <script>',
        },
      ],
    });
    expect(text).not.toMatch(/^# Approved/m);
    expect(text).not.toContain('![x](');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('\u202E');
  });

  test('an empty role is a document too', () => {
    expect(markdownOf({ ...ORDINARY, apis: [] })).toContain('No operation chosen yet');
  });
});
