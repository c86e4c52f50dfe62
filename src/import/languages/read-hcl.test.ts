import { describe, expect, test } from 'vitest';
import { looksLikeHcl, readHcl } from './read-hcl';
import { isFields, isList, isUnresolved, type Value } from './value';
import { writtenPieces } from './pieces';

/** A value as plain data; what is open as `?EXPRESSION`, with what is known of it behind. */
function plain(value: Value): unknown {
  if (isFields(value)) return Object.fromEntries([...value].map(([name, entry]) => [name, plain(entry)]));
  if (isList(value)) return value.map((entry) => plain(entry));
  if (!isUnresolved(value)) return value;
  return value.pieces === undefined ? `?${value.expression}` : `?${writtenPieces(value.pieces)}`;
}

function tree(text: string): unknown {
  const document = readHcl(text);
  return document.ok ? plain(document.value.values[0] ?? null) : document.problem;
}

/** What an attribute of a resource comes to, beside other blocks. */
function valueOf(expression: string, others = ''): unknown {
  const document = readHcl(`${others}\nlocals {\n  it = ${expression}\n}\n`);
  if (!document.ok) return document.problem;
  const locals = isFields(document.value.values[0]) ? document.value.values[0].get('locals') : undefined;
  return isFields(locals) ? plain(locals.get('it') ?? null) : undefined;
}

describe('the syntax of HCL', () => {
  test.each([
    {
      name: 'texts, numbers and constants',
      text: 'a = "x"\nb = 1.5\nc = true\nd = null',
      is: { a: 'x', b: 1.5, c: true, d: null },
    },
    { name: 'comments of three kinds', text: '# a\n// b\n/* c\nd */ a = 1 # e\n', is: { a: 1 } },
    {
      name: 'lists over lines, and a comma at their end',
      text: 'a = [\n  "x",\n  "y",\n]\n',
      is: { a: ['x', 'y'] },
    },
    {
      name: 'objects with = and with :, with and without commas',
      text: 'a = { b = 1, "c" : 2\n d = 3 }',
      is: { a: { b: 1, c: 2, d: 3 } },
    },
    { name: 'escapes', text: String.raw`a = "\"\t\\ \u0041"`, is: { a: '"\t\\ A' } },
    {
      name: 'what only looks like a template',
      text: 'a = "$${x} %%{y} 5$ 6%"',
      is: { a: '${x} %{y} 5$ 6%' },
    },
    { name: 'a heredoc', text: 'a = <<EOF\n x\n  y\nEOF\nb = 1', is: { a: ' x\n  y\n', b: 1 } },
    { name: 'an indented heredoc', text: 'a = <<-EOF\n    x\n      y\n    EOF\n', is: { a: 'x\n  y\n' } },
    { name: 'line ends of Windows', text: 'a = 1\r\nb {\r\n  c = 2\r\n}\r\n', is: { a: 1, b: { c: 2 } } },
    { name: 'a block on one line', text: 'a "b" "c" { d = 1 }', is: { a: { b: { c: { d: 1 } } } } },
    {
      name: 'one block inside, and several of a type',
      text: 'a {\n  b {\n    c = 1\n  }\n  d {\n  }\n  d {\n  }\n}',
      is: { a: { b: { c: 1 }, d: [{}, {}] } },
    },
    {
      name: 'blocks that are made for each of a list',
      text: 'a {\n dynamic "b" {\n for_each = var.x\n content {\n c = b.value\n }\n }\n}',
      is: { a: { b: { c: '?<b value>' } } },
    },
    {
      name: 'locals in several blocks',
      text: 'locals { a = 1 }\nlocals { b = 2 }',
      is: { locals: { a: 1, b: 2 } },
    },
    {
      name: 'a name that is a key of every object of JavaScript',
      text: '__proto__ = { constructor = 1 }',
      is: Object.fromEntries([['__proto__', { constructor: 1 }]]),
    },
  ])('$name', ({ text, is }) => {
    expect(tree(text)).toStrictEqual(is);
  });

  test.each([
    { name: 'a text that is not closed', text: 'a = "x\nb = 1', place: 'line 1' },
    { name: 'a block that is not closed', text: 'a {\n b = 1\n', place: 'line 3' },
    { name: 'a heredoc without its end', text: 'a = <<EOF\nx\n', place: 'line 1' },
    { name: 'two attributes on a line', text: 'a = 1 b = 2', place: 'line 1' },
    { name: 'another language', text: 'import boto3\nx = 1', place: 'line 1' },
  ])('tells where it stops: $name', ({ text, place }) => {
    expect(tree(text)).toMatchObject({ code: 'bad-hcl', message: expect.stringContaining(place) });
  });

  test('nests only so deep', () => {
    expect(tree(`a = ${'['.repeat(100_000)}`)).toMatchObject({ code: 'too-deep' });
    expect(tree('a {\n'.repeat(100_000))).toMatchObject({ code: 'too-deep' });
    expect(tree(`a = ${'"${'.repeat(100_000)}`)).toMatchObject({ code: 'too-deep' });
  });

  test('tells what to paste in place of a plan’s text', () => {
    const text =
      '  # aws_x.y will be created\n  + resource "aws_x" "y" {\n      + arn = (known after apply)\n    }';
    expect(looksLikeHcl(text)).toBe(true);
    expect(tree(text)).toMatchObject({
      code: 'plan-text',
      message: expect.stringContaining('terraform show -json'),
    });
  });

  test('tells where blocks begin', () => {
    const document = readHcl('\n\nresource "a_b" "c" {\n}\n\nresource "a_b" "d" {\n}\n');
    expect(document.ok && [...(document.value.lines?.values() ?? [])]).toStrictEqual([3, 6]);
  });
});

describe('the values of Terraform', () => {
  const BUCKET = 'resource "aws_s3_bucket" "data" {\n  bucket = "acme-data"\n}';
  test.each([
    {
      name: 'the default of a variable',
      value: 'var.a',
      others: 'variable "a" {\n default = "x"\n}',
      is: 'x',
    },
    {
      name: 'a variable without',
      value: 'var.data_bucket',
      others: 'variable "data_bucket" {}',
      is: '?<data bucket>',
    },
    {
      name: 'a default of nothing',
      value: '"s3://${var.a}/x"',
      others: 'variable "a" {\n default = ""\n}',
      is: '?s3://<a>/x',
    },
    {
      name: 'a local, and a part of one',
      value: '"${local.b.c}/${local.d}"',
      others: 'locals {\n b = { c = "x" }\n d = "y"\n}',
      is: 'x/y',
    },
    {
      name: 'locals that go round in circles',
      value: 'local.a',
      others: 'locals {\n a = local.b\n b = "${local.a}x"\n}',
      is: '?<b>',
    },
    { name: 'the name of a bucket', value: 'aws_s3_bucket.data.bucket', others: BUCKET, is: 'acme-data' },
    {
      name: 'its id, in a text',
      value: '"s3://${aws_s3_bucket.data.id}/in/"',
      others: BUCKET,
      is: 's3://acme-data/in/',
    },
    {
      name: 'its ARN',
      value: 'aws_s3_bucket.data.arn',
      others: BUCKET,
      is: '?arn:<partition>:s3:::acme-data',
    },
    { name: 'one of several', value: 'aws_s3_bucket.data[0].id', others: BUCKET, is: 'acme-data' },
    {
      name: 'a bucket whose name nothing says',
      value: '"s3://${aws_s3_bucket.raw.id}/in/"',
      others: '',
      is: '?s3://<raw bucket>/in/',
    },
    {
      name: 'a bucket that is looked up',
      value: 'data.aws_s3_bucket.x.id',
      others: 'data "aws_s3_bucket" "x" {\n bucket = "acme-other"\n}',
      is: 'acme-other',
    },
    {
      name: 'the address of a repository',
      value: '"${aws_ecr_repository.c.repository_url}:1"',
      others: 'resource "aws_ecr_repository" "c" {\n name = "churn"\n}',
      is: '?<account>.dkr.ecr.<region>.amazonaws.com/churn:1',
    },
    {
      name: 'any other attribute that is written',
      value: 'aws_x_y.z.w',
      others: 'resource "aws_x_y" "z" {\n w = "v"\n}',
      is: 'v',
    },
    {
      name: 'where it is deployed',
      value:
        '"${data.aws_caller_identity.me.account_id}-${data.aws_region.here.name}-${data.aws_partition.p.partition}"',
      others: '',
      is: '?<account>-<region>-<partition>',
    },
    {
      name: 'an attribute that only Terraform knows',
      value: 'aws_iam_role.lab.arn',
      others: '',
      is: '?<lab role arn>',
    },
    {
      name: 'what a module gives',
      value: 'module.data.s3_bucket_id',
      others: '',
      is: '?<data s3 bucket id>',
    },
    {
      name: 'both sides of a condition',
      value: 'var.prod ? "s3://a" : "s3://b"',
      others: '',
      is: ['s3://a', 's3://b'],
    },
    {
      name: 'a condition in a text',
      value: '"s3://${var.prod ? "a" : "b"}/x"',
      others: '',
      is: ['s3://a/x', 's3://b/x'],
    },
    { name: 'a condition with nothing on one side', value: 'var.on ? "x" : null', others: '', is: 'x' },
    { name: 'format', value: 'format("s3://%s/%s/%d%%", var.b, "x", 1)', others: '', is: '?s3://<b>/x/1%' },
    { name: 'join', value: 'join("/", ["s3:/", "a", var.b])', others: '', is: '?s3://a/<b>' },
    { name: 'jsonencode', value: 'jsonencode({ A = ["x"] })', others: '', is: { A: ['x'] } },
    {
      name: 'merge and lookup',
      value: 'lookup(merge({ a = "x" }, { b = "y" }), "b", "z")',
      others: '',
      is: 'y',
    },
    { name: 'concat and element', value: 'element(concat(["a"], ["b"]), 1)', others: '', is: 'b' },
    { name: 'texts that are changed', value: 'lower(trimsuffix("ABC/", "/"))', others: '', is: 'abc' },
    {
      name: 'a function of a provider',
      value: 'provider::aws::arn_parse("x")',
      others: '',
      is: '?provider::aws::arn_parse("x")',
    },
    { name: 'a function of files', value: 'file("x.json")', others: '', is: '?file("x.json")' },
    {
      name: 'for, splats, sums and comparisons',
      value: '[[for x in y : x if x != "]"], a.b[*].id, 1 + 2, !true]',
      others: '',
      is: ['?[for x in y : x if x != "]"]', '?a.b[*].id', '?1 + 2', '?!true'],
    },
    {
      name: 'a text with directives',
      value: '"%{ if x }a%{ endif }"',
      others: '',
      is: '?"%{ if x }a%{ endif }"',
    },
  ])('$name', ({ value, others, is }) => {
    expect(valueOf(value, others)).toStrictEqual(is);
  });

  test('does not grow without end', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, index) => `a${index + 1} = "\${local.a${index}}\${local.a${index}}"`,
    );
    const listed = Array.from(
      { length: 60 },
      (_, index) => `b${index + 1} = [local.b${index}, local.b${index}]`,
    );
    const text = `locals {\n a0 = "x"\n b0 = "x"\n ${[...doubled, ...listed].join('\n ')}\n}`;
    expect(readHcl(text).ok).toBe(true);
  });

  test('does not sink into names of names', () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => `a${index} = local.a${index + 1}`);
    expect(readHcl(`locals {\n${chain.join('\n')}\n}`).ok).toBe(true);
  });
});

describe('looksLikeHcl', () => {
  test.each([
    'resource "a_b" "c" {',
    '# x\n  variable "x" {',
    'locals {\n}',
    'terraform{',
    'resource a_b c {',
  ])('%s', (text) => {
    expect(looksLikeHcl(text)).toBe(true);
  });

  test.each([
    '{"resource": {}}',
    'resource: x',
    'import boto3',
    'data = {',
    'locals = {}',
    'resource "a" "b"',
  ])('not %s', (text) => {
    expect(looksLikeHcl(text)).toBe(false);
  });
});

describe('hostile text', () => {
  const FILE = `variable "b" {\n  default = "acme"\n}\nresource "aws_sagemaker_model" "m" {\n  execution_role_arn = aws_iam_role.x.arn\n  container {\n    image = "\${local.i}:1"\n    environment = { A = "s3://\${var.b}/x", B = join("/", ["a"]) }\n  }\n  p = jsonencode({ Version = "1", S = [{ A = 1 }, ] })\n  d = <<-EOT\n    {"a": "\${var.b}", "b": %{ if x }1%{ endif }}\n  EOT\n  c = x ? [for a in b : a] : { for k, v in m : k => v }\n}\n`;
  const SPLICES = [
    '"',
    '${',
    '}',
    '{',
    '[',
    ']',
    '(',
    ')',
    '<<E\n',
    'EOT',
    '\n',
    '\\',
    '/*',
    '#',
    '=',
    '?',
    ':',
    '.',
    '*',
    'for ',
    '%{',
    '__proto__',
    '\u0000',
    '~',
  ];

  test('is read or refused, and always comes to an end', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let run = 0; run < 1_000; run += 1) {
      let text = FILE;
      for (let change = 0; change <= next(4); change += 1) {
        const at = next(text.length);
        text = text.slice(0, at) + (SPLICES[next(SPLICES.length)] ?? '') + text.slice(at + next(6));
      }
      const document = readHcl(text);
      expect(document.ok ? 'read' : document.problem.code).toMatch(/^(?:read|bad-hcl|too-deep)$/);
    }
  });
});
