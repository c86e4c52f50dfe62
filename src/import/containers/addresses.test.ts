import { describe, expect, test } from 'vitest';
import { importText } from '../index';
import { literalAddresses, withoutComments } from './literal-addresses';
import { lostAddresses } from './lost-addresses';
import { emptyImport } from '../policies/empty-import';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/churn:1.0';

test.each([
  { text: 'x = "s3://acme/in/"', found: ['s3://acme/in/'] },
  { text: "x = 's3a://acme/in', 's3n://b/c'", found: ['s3a://acme/in', 's3n://b/c'] },
  { text: 'read s3://acme/in.', found: ['s3://acme/in'] },
  { text: '"s3://acme/my data/x.csv"', found: ['s3://acme/my data/x.csv'] },
  { text: '{"a":"s3://acme/in/","b":1}', found: ['s3://acme/in/'] },
  { text: 'f"s3://{bucket}/in" f"s3://acme/{day}/in"', found: [] },
  { text: '"s3://${BUCKET}/in" "s3://acme/$DAY" "s3://%s/in"', found: [] },
  { text: '"s3://<bucket>/in" "s3://" "s3:///x"', found: [] },
  { text: `image = "${IMAGE}"`, found: [IMAGE] },
  { text: `${IMAGE}@sha256:0a1b`, found: [IMAGE] },
  { text: `kms: ${KEY}`, found: [KEY] },
  { text: 's3://acme/in/ s3://acme/in/', found: ['s3://acme/in/'] },
  { text: 'https://acme.s3.amazonaws.com/x', found: [] },
])('literalAddresses $text', ({ text, found }) => {
  expect(literalAddresses(text).map((each) => each.text)).toStrictEqual(found);
});

test.each([
  { text: 'x = 1 # s3://a\ny', left: 'x = 1 \ny' },
  { text: '# s3://a\n# b', left: '\n' },
  { text: 'x = "# s3://a"', left: 'x = "# s3://a"' },
  { text: "x = '''\n# s3://a\n'''", left: "x = '''\n# s3://a\n'''" },
  { text: 'x = "s3://a//b"', left: 'x = "s3://a//b"' },
  { text: 'a: b#c', left: 'a: b#c' },
  { text: "it's\nx # y", left: "it's\nx " },
  { text: 'x // y', left: 'x ' },
])('withoutComments $text', ({ text, left }) => {
  expect(withoutComments(text)).toBe(left);
});

describe('lostAddresses', () => {
  const lost = (code: string) =>
    lostAddresses(code, emptyImport('request')).map(({ value, slot = '' }) => `${value} ${slot}`);

  test.each([
    { code: 'train = "s3://acme/x/"', offers: ['s3://acme/x/ s3.inputs'] },
    { code: 'output_path="s3://acme/x/"', offers: ['s3://acme/x/ s3.outputs'] },
    { code: '--save-to s3://acme/x/', offers: ['s3://acme/x/ s3.outputs'] },
    { code: 'model_data="s3://acme/model.tar.gz"', offers: ['s3://acme/model.tar.gz s3.models'] },
    { code: `img = "${IMAGE}"`, offers: [`${IMAGE} images`] },
    { code: `k = "${KEY}"`, offers: [`${KEY} kms.inputs`, `${KEY} kms.outputs`, `${KEY} kms.volumes`] },
    { code: 'x = "s3://no/x"', offers: ['s3://no/x '] },
  ])('offers of $code', ({ code, offers }) => {
    expect(lost(code)).toStrictEqual(offers);
  });

  test('none that is the beginning of one that was read, or a part of it', () => {
    const note = {
      kind: 'read',
      path: '',
      value: 's3://acme/in/train/',
      message: 'See s3://acme/other/.',
    } as const;
    const imported = { ...emptyImport('request'), notes: [note] };
    const code =
      '"s3://acme/in/" "s3://acme/in/train" "s3a://acme/in/train/" "s3://acme/other/" "s3://acme/in/x"';
    expect(lostAddresses(code, imported).map(({ value }) => value)).toStrictEqual(['s3://acme/in/x']);
  });

  test('the first 200, and how many there are besides', () => {
    const code = Array.from({ length: 500 }, (_, index) => `"s3://acme/${index}/x"`).join('\n');
    const notes = lostAddresses(code, emptyImport('request'));
    expect(notes).toHaveLength(201);
    expect(notes.at(-1)).toMatchObject({ kind: 'advice', value: '300 addresses' });
  });
});

describe('a list of addresses', () => {
  const imported = (text: string) => {
    const result = importText(text);
    if (!result.ok) throw new Error(result.problem.message);
    return result.value;
  };
  const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:done';
  const LIST = ['s3://acme/in/', 'arn:aws:s3:::acme/out/', KEY, IMAGE, TOPIC];

  test.each([
    { name: 'on lines', text: LIST.join('\n') },
    { name: 'with commas', text: LIST.join(', ') },
    { name: 'with bullets', text: LIST.map((each) => `- ${each}`).join('\n') },
    { name: 'with numbers', text: LIST.map((each, index) => `${index + 1}. ${each}`).join('\n') },
    { name: 'in quotes', text: LIST.map((each) => `"${each}",`).join('\n') },
    { name: 'in JSON', text: JSON.stringify(LIST) },
    { name: 'in Python', text: `['${LIST.join("', '")}']` },
    { name: 'with names', text: LIST.map((each, index) => `name${index}: ${each}`).join('\n') },
  ])('$name goes where each can go alone; nothing is guessed', ({ text }) => {
    const { kind, apis, spec, notes } = imported(text);
    expect([kind, apis]).toStrictEqual(['addresses', []]);
    expect(spec.entries).toStrictEqual({ images: [{ text: IMAGE }], 'sns.publish': [{ text: TOPIC }] });
    const offers = notes.filter((note) => note.kind === 'offered');
    expect(offers.map(({ value, slot }) => `${value} ${slot}`)).toStrictEqual([
      ...['s3.inputs', 's3.outputs', 's3.models'].map((slot) => `s3://acme/in/ ${slot}`),
      ...['s3.inputs', 's3.outputs', 's3.models'].map((slot) => `arn:aws:s3:::acme/out/ ${slot}`),
      ...['kms.inputs', 'kms.outputs', 'kms.volumes'].map((slot) => `${KEY} ${slot}`),
    ]);
    expect(offers[0]?.add?.(spec).entries['s3.inputs']).toStrictEqual([
      { text: 's3://acme/in/', kind: 'auto' },
    ]);
  });

  test.each([
    { name: 'an address in a sentence', text: 'Please let it read s3://acme/in/.' },
    { name: 'an address in settings', text: '{"train": "s3://acme/in/", "epochs": 3}' },
    {
      name: 'an address in code that asks for nothing',
      text: 'import pandas\npandas.read_csv("s3://acme/in/")',
    },
    { name: 'an address in a script that asks for nothing', text: '#!/bin/sh\naws s3 ls s3://acme/in/' },
    { name: 'an address in CDK code', text: 'import aws_cdk\nx = "s3://acme/in/"' },
  ])('$name is offered, beside what to paste', ({ text }) => {
    const { kind, notes } = imported(text);
    expect(kind).toBe('addresses');
    expect(notes.map((note) => note.kind)).toStrictEqual(['advice', 'offered']);
    expect(notes[1]).toMatchObject({ value: 's3://acme/in/', slot: 's3.inputs' });
  });
});
