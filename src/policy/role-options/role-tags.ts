import { quoted } from '../resources/pasted-text';
import { failure, success, type Result } from '../result';
import type { RoleTag } from './role-options';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules */
const TAGS = { most: 50, longestKey: 128, longestValue: 256 } as const;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

type TagProblem = 'empty' | 'bad-tag-key' | 'bad-tag-value' | 'duplicate-tag' | 'too-many-tags';

/** Reads the tags of a role, one result each. A row without key and value is `empty`, and no mistake. */
export function parseRoleTags(tags: readonly RoleTag[]): readonly Result<RoleTag, TagProblem>[] {
  const named = new Set<string>();
  let count = 0;
  return tags.map((tag) => {
    const read = parseTag(tag);
    if (!read.ok) return read;
    // IAM keeps the case of a key, and does not tell two keys apart by it.
    const key = read.value.key.toLowerCase();
    if (named.has(key))
      return failure(
        'duplicate-tag',
        `There is a tag ${quoted(read.value.key)} already. Each key can be used once.`,
      );
    named.add(key);
    count += 1;
    return count > TAGS.most ? failure('too-many-tags', `A role has at most ${TAGS.most} tags.`) : read;
  });
}

function parseTag({ key: typedKey, value: typedValue }: RoleTag): Result<RoleTag, TagProblem> {
  const key = typedKey.trim();
  const value = typedValue.trim();
  if (key === '' && value === '') return failure('empty', 'Nothing given yet.');
  if (key === '') return failure('bad-tag-key', 'A tag needs a key.');
  if (/^aws:/i.test(key)) return failure('bad-tag-key', 'Keys that begin with aws: are AWS’s own.');
  return (
    wrong('bad-tag-key', 'key', key, TAGS.longestKey) ??
    wrong('bad-tag-value', 'value', value, TAGS.longestValue) ??
    success({ key, value })
  );
}

function wrong<Code extends TagProblem>(code: Code, part: 'key' | 'value', text: string, longest: number) {
  if (text.length > longest)
    return failure(code, `A tag’s ${part} has at most ${longest} characters; this has ${text.length}.`);
  return TAG_TEXT.test(text)
    ? null
    : failure(code, `${quoted(text)}: a tag’s ${part} has letters, digits, spaces and _ . : / = + - @ only.`);
}
