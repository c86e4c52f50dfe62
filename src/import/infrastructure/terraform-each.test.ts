import { expect, test } from 'vitest';
import { readHcl } from '../languages/read-hcl';
import { isFields, isUnresolved, type Value } from '../languages/value';

/** What the file gives as `at` of its one resource. */
function valueAt(at: string, text: string): unknown {
  const read = readHcl(text);
  if (!read.ok) return read.problem.code;
  const below = ['resource', 'aws_thing', 'one', ...at.split('.')].reduce<Value>(
    (value, name) => (isFields(value) ? (value.get(name) ?? null) : null),
    read.value.values[0] ?? null,
  );
  return plain(below);
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isUnresolved(value) ? value.expression : value;
}

const CIRCLE = 'locals {\n  a = toset(local.b)\n  b = var.x ? local.a : toset(local.a)\n}';

function resource(forEach: string, written: string, around = ''): string {
  return `${around}\nresource "aws_thing" "one" {\n  for_each = ${forEach}\n  of = ${written}\n}\n`;
}

test.each([
  { each: 'toset(["s3://a/", "s3://b/"])', of: 'each.value', is: ['s3://a/', 's3://b/'] },
  { each: 'toset(["a", "b"])', of: 'each.key', is: ['a', 'b'] },
  { each: '{ a = "s3://x/", b = "s3://y/" }', of: 'each.value', is: ['s3://x/', 's3://y/'] },
  { each: '{ a = "s3://x/", "b-c" = "s3://y/" }', of: 'each.key', is: ['a', 'b-c'] },
  {
    each: '{ a = { at = "s3://x/" }, b = { at = "s3://y/" } }',
    of: 'each.value.at',
    is: ['s3://x/', 's3://y/'],
  },
  { each: '["a", "b"]', of: '"s3://${each.value}/in/"', is: ['s3://a/in/', 's3://b/in/'] },
  { each: '["one"]', of: '[each.value, "two"]', is: ['one', 'two'] },
  { each: '["in"]', of: '{ path = each.value }', at: 'of.path', is: 'in' },
  { each: '["a"]', of: 'var.x ? each.value : "b"', is: ['a', 'b'] },
  { each: '["a", "b"]', of: 'format("s3://%s", each.value)', is: ['s3://a', 's3://b'] },
  {
    each: 'local.buckets',
    of: 'each.value',
    is: ['a', 'b'],
    around: 'locals {\n  buckets = toset(["a", "b"])\n}',
  },
  { each: 'var.x ? ["a"] : toset(["b"])', of: 'each.value', is: ['a', 'b'] },
  { each: 'aws_iam_policy.all', of: 'each.value.arn', is: 'aws_iam_policy.all.arn' },
])('for_each = $each: $of is $is', ({ each, of, is, at = 'of', around }) => {
  expect(valueAt(at, resource(each, of, around))).toStrictEqual(is);
});

test.each([
  {
    name: 'a collection that only Terraform works out',
    each: '{ for b in var.all : b => b }',
    of: 'each.value',
  },
  { name: 'a member that an entry has not', each: '{ a = { at = "x" } }', of: 'each.value.other' },
  { name: 'more entries than anyone writes', each: `[${'"a",'.repeat(60)}]`, of: 'each.value' },
  { name: 'a variable without a default', each: 'var.all', of: 'each.value' },
  { name: 'locals that go round in circles', each: 'toset(local.a)', of: 'each.value', around: CIRCLE },
  { name: 'nothing at all', each: '{}', of: 'each.value' },
  { name: 'what is called otherwise', each: '["a"]', of: 'each.other' },
])('$name: the value stays open', ({ each, of, around }) => {
  expect(valueAt('of', resource(each, of, around))).toBe(of);
});

test('a dynamic block has values of its own name, or of its iterator', () => {
  const dynamic = (more: string, name: string) => `
resource "aws_thing" "one" {
  dynamic "container" {
    for_each = ["a", "b"]
    ${more}
    content {
      image = ${name}.value
    }
  }
}`;
  expect(valueAt('container.image', dynamic('', 'container'))).toStrictEqual(['a', 'b']);
  expect(valueAt('container.image', dynamic('iterator = it', 'it'))).toStrictEqual(['a', 'b']);
  expect(valueAt('container.image', dynamic('', 'each'))).toBe('each.value');
});

test('a dynamic block may be repeated for what the resource is repeated for', () => {
  const inner =
    'dynamic "container" {\n    for_each = each.value\n    content {\n      image = container.value\n    }\n  }';
  const text = `resource "aws_thing" "one" {\n  for_each = { a = ["x", "y"] }\n  ${inner}\n}`;
  expect(valueAt('container.image', text)).toStrictEqual(['x', 'y']);
});

test('blocks in blocks, each repeated for many values of the one around it, come to an end', () => {
  const many = (name: string) => `[${`[${`${name}.value,`.repeat(200)}],`.repeat(40)}]`;
  const block = (depth: number): string => {
    const inside = depth < 4 ? block(depth + 1) : '';
    return `dynamic "d${depth}" {
      for_each = ${many(`d${depth + 1}`)}
      content {
        of = ${many(`d${depth}`)}
        ${inside}
      }
    }`;
  };
  expect(readHcl(`resource "aws_thing" "one" {\n${block(0)}\n}`).ok).toBe(true);
});
