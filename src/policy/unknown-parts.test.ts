import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsIn } from './fixtures/texts-in-lists';
import {
  SLOT_IDS,
  addressContext,
  buildRolePolicies,
  countedSize,
  describeUnknown,
  emptyRoleSpec,
  isAllowed,
  neededSlots,
  readEntry,
  type RoleSpec,
  type SlotId,
  type TextPart,
} from './index';
import {
  holdsMarkSign,
  isMarked,
  markUnknowns,
  sampled,
  shownText,
  textParts,
  typedText,
  unknownShownAs,
  withMarks,
} from './unknown-parts';

const NOWHERE = addressContext(emptyRoleSpec());
const HERE = addressContext({
  ...emptyRoleSpec(),
  account: { region: 'cn-north-1', accountId: '111122223333', roleName: '', rolePath: '' },
});

const TYPED = [
  { text: '<data bucket>', shown: 'DATA-BUCKET', name: 'data bucket' },
  { text: '<data_bucket>', shown: 'DATA-BUCKET', name: 'data bucket' },
  { text: '<Data-Bucket>', shown: 'DATA-BUCKET', name: 'data bucket' },
  { text: '<DATA  __-BUCKET>', shown: 'DATA-BUCKET', name: 'data bucket' },
  { text: '<run 7>', shown: 'RUN-7', name: 'run 7' },
  { text: '<x>', shown: 'X', name: 'x' },
  { text: `<${'x'.repeat(60)}>`, shown: 'X'.repeat(60), name: 'x'.repeat(60) },
  { text: '<region>', shown: 'REGION', name: 'region' },
  { text: '<account>', shown: 'ACCOUNT-ID', name: 'account' },
  { text: '<account id>', shown: 'ACCOUNT-ID', name: 'account' },
  { text: '<ACCOUNT_ID>', shown: 'ACCOUNT-ID', name: 'account' },
  { text: '<input prefix>', shown: 'PREFIX', name: 'input prefix' },
];

/** Characters like any other: nothing is unknown here. */
const PLAIN = [
  '',
  'data',
  '<>',
  '< x>',
  '<7>',
  '<x',
  'x>',
  '<x/y>',
  '<x.y>',
  '<é>',
  `<${'x'.repeat(61)}>`,
  '<<',
  '$<$>',
  '${x}',
];

test.each(['\uE000', '\uE000\uE001', '\uE000a\uE001b'])(
  'a long row of signs without an end is read at once: %j',
  (piece) => {
    const text = piece.repeat(300_000);
    expect(typedText(text)).toBe(text);
    expect(textParts(text)).toStrictEqual([text]);
  },
);

describe('an unknown part', () => {
  test.each(TYPED)('“$text” is shown as $shown', ({ text, shown, name }) => {
    const marked = markUnknowns(`a/${text}/b`, NOWHERE);
    expect(isMarked(marked)).toBe(true);
    expect(shownText(marked)).toBe(`a/${shown}/b`);
    expect(textParts(marked)).toStrictEqual(['a/', { unknown: name, shown }, '/b']);
    expect(typedText(marked)).toBe(`a/<${name}>/b`);
    expect(sampled(marked, 'x')).toBe('a/x/b');
  });

  test.each(PLAIN)('“%s” is none', (text) => {
    const marked = markUnknowns(text, NOWHERE);
    expect(marked).toBe(text);
    expect([isMarked(marked), shownText(marked), typedText(marked), sampled(marked, 'x')]).toStrictEqual([
      false,
      text,
      text,
      text,
    ]);
    expect(textParts(marked)).toStrictEqual([text]);
  });

  test.each([
    { text: '<region>', filled: 'cn-north-1' },
    { text: '<account>', filled: '111122223333' },
    { text: '<account-id>', filled: '111122223333' },
    { text: '<partition>', filled: 'aws-cn' },
    { text: 's3://sagemaker-<region>-<account>/', filled: 's3://sagemaker-cn-north-1-111122223333/' },
  ])('$text is filled in from the form: $filled', ({ text, filled }) => {
    expect(markUnknowns(text, HERE)).toBe(filled);
  });

  test('several stand in one text, at its ends and side by side', () => {
    const marked = markUnknowns('<a><b>x<a>', NOWHERE);
    const a = { unknown: 'a', shown: 'A' };
    expect(textParts(marked)).toStrictEqual([a, { unknown: 'b', shown: 'B' }, 'x', a]);
    expect(shownText(marked)).toBe('ABxA');
  });

  test('is shown in words of its own where it has some', () => {
    const marked = unknownShownAs('this role', 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME');
    expect(shownText(marked)).toBe('arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME');
    expect(textParts(marked)).toStrictEqual([
      { unknown: 'this role', shown: 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME' },
    ]);
    expect(sampled(marked, 'x')).toBe('x');
  });

  test('in the first revision “<” was a character like any other', () => {
    const entry = { text: 's3://acme/<run>/' };
    expect(withMarks(entry, { ...NOWHERE, revision: 1 })).toStrictEqual(entry);
    expect(withMarks(entry, NOWHERE)).not.toStrictEqual(entry);
  });

  test('parts, joined as they are shown, are the text that is shown; typed again, they are the same parts', () => {
    const piece = fc.constantFrom('<a>', '<data bucket>', '<region>', 'x', '/', '<', '>', '<7>', '${a}');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(NOWHERE, HERE), (pieces, context) => {
        const marked = markUnknowns(pieces.join(''), context);
        const joined = textParts(marked).map((part) => (typeof part === 'string' ? part : part.shown));
        expect(joined.join('')).toBe(shownText(marked));
        // What is filled in may stand between “<” and “>”: only what is still unknown is typed so again.
        if (context === NOWHERE) expect(markUnknowns(typedText(marked), context)).toBe(marked);
      }),
    );
  });
});

test.each([
  { name: 'data bucket', says: 'Data bucket' },
  { name: 'account', says: 'Id of the account of the role' },
  { name: 'input bucket', says: 'Name of the bucket that holds the input' },
  { name: 'constructor', says: 'Constructor' },
])('$name is described in plain ASCII: $says', ({ name, says }) => {
  expect(describeUnknown(name)).toBe(says);
});

/** Signs that mark unknown parts inside of the builder: nobody types them and gets through. */
describe('a sign of ours that is typed', () => {
  const SIGNS = ['a\uE000data bucket\uE002', '\uE000x\uE001arn:aws:s3:::other\uE002', 'x\uE001y', '\uE002'];

  test.each(SIGNS)('%j is refused in every list', (sign) => {
    expect(holdsMarkSign(sign)).toBe(true);
    for (const slot of SLOT_IDS) {
      for (const text of [sign, `s3://acme/${sign}/`, `s3://${sign}/x`, `arn:aws:s3:::acme/${sign}/*`]) {
        const read = readEntry(slot, { text }, NOWHERE);
        expect(read).toMatchObject({ state: 'invalid' });
        expect(JSON.stringify(read)).not.toMatch(/[\uE000-\uE002]/);
      }
    }
  });

  test.each(['%EE%80%80', '%ee%80%80', '%EE%80%81', '%EE%80%82', '%EE%80%80x%EE%80%82'])(
    '%s, which is one in an address of the web, is refused',
    (escape) => {
      for (const address of [
        `https://acme.s3.amazonaws.com/a${escape}/b`,
        `https://s3.amazonaws.com/acme/${escape}`,
        `https://acme.s3.eu-west-1.amazonaws.com/<run>/${escape}`,
      ])
        expect(readEntry('s3.inputs', { text: address }, NOWHERE)).toMatchObject({
          state: 'invalid',
          problem: { code: 'bad-escape' },
        });
    },
  );

  test('an escaped escape is a text like any other', () => {
    expect(readEntry('s3.inputs', { text: 's3://acme/%EE%80%80/' }, NOWHERE)).toMatchObject({
      resource: 'arn:aws:s3:::acme/%EE%80%80/*',
    });
  });
});

const TRAINING: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
  entries: textsIn({
    's3.inputs': ['s3://acme/train/'],
    's3.outputs': ['s3://acme/models/'],
    images: ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1'],
  }),
};

function having(slot: SlotId, ...texts: string[]): RoleSpec {
  return { ...TRAINING, entries: { ...TRAINING.entries, [slot]: texts.map((text) => ({ text })) } };
}

/** All texts of the policies that hold something unknown, with their parts. */
function partsOf(spec: RoleSpec): ReadonlyMap<string, readonly (readonly TextPart[])[]> {
  const { origins } = buildRolePolicies(spec);
  return new Map(origins.permissions.flat().flatMap(({ parts, valueParts }) => [...parts, ...valueParts]));
}

describe('in the policies', () => {
  test('an unknown part stands in capitals, and grants nothing', () => {
    const { permissions, unknowns } = buildRolePolicies(
      having('s3.inputs', 's3://<data bucket>/<run>/train/'),
    );
    expect(JSON.stringify(permissions)).toContain('"arn:aws:s3:::DATA-BUCKET/RUN/train/*"');
    expect(JSON.stringify(permissions)).not.toMatch(/[<>\uE000-\uE002]/);
    const resource = 'arn:aws:s3:::data-bucket/run/train/x';
    expect(isAllowed(permissions, { action: 's3:GetObject', resource }).allowed).toBe(false);
    expect(unknowns).toStrictEqual([
      { name: 'data bucket', shown: 'DATA-BUCKET', describe: 'Data bucket', field: 's3.inputs.0' },
      { name: 'run', shown: 'RUN', describe: 'Run', field: 's3.inputs.0' },
    ]);
  });

  test('what the form knows is no longer unknown', () => {
    const spec = having('s3.inputs', 's3://sagemaker-<region>-<account>/x/');
    expect(buildRolePolicies(spec).unknowns).toStrictEqual([]);
    expect(JSON.stringify(buildRolePolicies(spec).permissions)).toContain(
      'sagemaker-eu-west-1-111122223333/x/*',
    );
    const nowhere = buildRolePolicies({ ...spec, account: emptyRoleSpec().account });
    expect(nowhere.unknowns.map(({ name }) => name)).toStrictEqual(['region', 'account']);
    expect(JSON.stringify(nowhere.permissions)).toContain('sagemaker-REGION-ACCOUNT-ID/x/*');
  });

  test('each text with something unknown has its parts, in resources and in values', () => {
    const spec: RoleSpec = { ...having('s3.inputs', 's3://<data bucket>/<run>/'), level: 'least-privilege' };
    const bucket = { unknown: 'data bucket', shown: 'DATA-BUCKET' };
    const run = { unknown: 'run', shown: 'RUN' };
    expect(Object.fromEntries(partsOf(spec))).toStrictEqual({
      'arn:aws:s3:::DATA-BUCKET': [['arn:aws:s3:::', bucket]],
      'arn:aws:s3:::DATA-BUCKET/RUN/*': [['arn:aws:s3:::', bucket, '/', run, '/*']],
      'RUN/*': [[run, '/*']],
    });
  });

  test('texts that are shown alike keep their parts apart', () => {
    const spec = having('s3.inputs', 's3://acme/RUN/', 's3://acme/<run>/', 's3://acme/<RUN>/');
    const text = 'arn:aws:s3:::acme/RUN/*';
    expect(partsOf(spec).get(text)).toStrictEqual([
      [text],
      ['arn:aws:s3:::acme/', { unknown: 'run', shown: 'RUN' }, '/*'],
    ]);
    const { origins, permissions } = buildRolePolicies(spec);
    const fields = origins.permissions.flat().flatMap(({ resources }) => resources.get(text) ?? []);
    expect(new Set(fields)).toStrictEqual(new Set(['s3.inputs.0', 's3.inputs.1', 's3.inputs.2']));
    const resources = permissions.flatMap(({ Statement }) =>
      Statement.flatMap(({ Resource = [] }) => Resource),
    );
    expect(resources.filter((resource) => resource === text)).toHaveLength(1);
  });

  test('a bucket of before 2018 that is called as an unknown one is shown is refused until that one is named', () => {
    const both = buildRolePolicies(having('s3.inputs', 's3://<data bucket>/x/', 's3://DATA-BUCKET/y/'));
    expect(JSON.stringify(both.permissions)).not.toContain('/y/');
    expect(both.findings.find(({ code }) => code === 'unreadable-entry')).toMatchObject({
      field: 's3.inputs.1',
      message: expect.stringContaining('<data bucket>'),
    });
    const acrossLists: RoleSpec = {
      ...TRAINING,
      entries: {
        ...TRAINING.entries,
        ...textsIn({ 's3.inputs': ['s3://DATA-BUCKET/y/'], 's3.outputs': ['s3://<data bucket>/x/'] }),
      },
    };
    expect(JSON.stringify(buildRolePolicies(acrossLists).permissions)).not.toContain('DATA-BUCKET/y/');
    const alone = buildRolePolicies(having('s3.inputs', 's3://DATA-BUCKET/y/'));
    expect(JSON.stringify(alone.permissions)).toContain('"arn:aws:s3:::DATA-BUCKET/y/*"');
    expect(alone.unknowns).toStrictEqual([]);
    expect(alone.findings.map(({ code }) => code)).toContain('old-bucket-name');
  });

  test('nobody can name a bucket as an empty list is shown', () => {
    for (const name of ['INPUT-BUCKET', 'OUTPUT-BUCKET', 'MODEL-BUCKET']) {
      const { findings, permissions } = buildRolePolicies(having('s3.inputs', `s3://${name}/x/`));
      expect(findings.map(({ code }) => code)).toContain('unreadable-entry');
      expect(JSON.stringify(permissions)).not.toContain(`${name}/x/`);
    }
  });

  test('an empty list shows unknown parts too, each with its list for a field', () => {
    const bare: RoleSpec = {
      ...emptyRoleSpec(),
      apis: ['CreateNotebookInstance'],
      level: 'least-privilege',
      calls: ['CreateModel'],
    };
    const { unknowns, permissions } = buildRolePolicies(bare);
    expect(unknowns.map(({ name, field }) => `${name}: ${field}`).toSorted()).toStrictEqual([
      'image account: images',
      'image region: images',
      'image repository: images',
      'input bucket: s3.inputs',
      'input prefix: s3.inputs',
      'model bucket: s3.models',
      'model prefix: s3.models',
      'output bucket: s3.outputs',
      'output prefix: s3.outputs',
      'this role: account.roleName',
    ]);
    for (const { shown } of unknowns) expect(JSON.stringify(permissions)).toContain(shown);
    for (const { describe: words } of unknowns) expect(words).toMatch(/^[A-Z][ -~]*[^.]$/);
    expect(neededSlots(bare)).toStrictEqual(['s3.inputs', 's3.outputs', 's3.models', 'images']);
  });

  test('a part that is named is no longer missing, and a list that is not needed shows none', () => {
    const { unknowns } = buildRolePolicies({ ...having('s3.inputs'), without: ['s3.inputs'] });
    expect(unknowns).toStrictEqual([]);
  });

  test('sizes are counted as the policies show it', () => {
    const spec = having(
      's3.inputs',
      ...Array.from({ length: 300 }, (_, at) => `s3://<a rather long bucket name>/${at}/`),
    );
    const { permissions, size } = buildRolePolicies(spec);
    expect(permissions.length).toBeGreaterThan(1);
    expect(size.permissions.map(({ used }) => used)).toStrictEqual(permissions.map(countedSize));
    for (const { used, limit } of size.permissions) expect(used).toBeLessThanOrEqual(limit);
  });

  test('one finding names all that the user left open, one each list that is empty', () => {
    const spec = having('s3.inputs', 's3://<data bucket>/<run>/', 's3://acme/<run>/');
    const named = buildRolePolicies(spec).findings.filter(({ code }) => code === 'unknown-part');
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({ title: '2 names are missing', field: 's3.inputs.0' });
    expect(named[0]?.message).toContain('<data bucket>, <run>');
  });

  test('an address is valid, and says which of its parts are missing', () => {
    const { resolved } = buildRolePolicies(having('s3.inputs', 's3://<data bucket>/<run>/'));
    expect(
      readEntry('s3.inputs', { text: 's3://<data bucket>/<run>/<run>/' }, resolved.context),
    ).toMatchObject({
      state: 'valid',
      resource: 'arn:aws:s3:::DATA-BUCKET/RUN/RUN/*',
      unknown: ['data bucket', 'run'],
    });
  });
});

describe('in the first revision', () => {
  const made = (spec: RoleSpec): RoleSpec => ({ ...spec, revision: 1 });

  test('“<run>” in a key is a part of its name', () => {
    const { permissions, unknowns } = buildRolePolicies(made(having('s3.inputs', 's3://acme/<run>/')));
    expect(JSON.stringify(permissions)).toContain('"arn:aws:s3:::acme/<run>/*"');
    expect(unknowns).toStrictEqual([]);
  });

  test('“<data bucket>” is no bucket’s name', () => {
    const { findings } = buildRolePolicies(made(having('s3.inputs', 's3://<data bucket>/x/')));
    expect(
      findings.filter(({ code }) => code === 'unreadable-entry').map(({ field }) => field),
    ).toStrictEqual(['s3.inputs.0']);
  });

  test('“<region>” is not filled in', () => {
    const { permissions } = buildRolePolicies(made(having('s3.inputs', 's3://acme/<region>/')));
    expect(JSON.stringify(permissions)).toContain('acme/<region>/*');
  });

  test('an empty list shows what it showed', () => {
    const { permissions, unknowns } = buildRolePolicies(made({ ...TRAINING, entries: {} }));
    expect(JSON.stringify(permissions)).toContain('arn:aws:s3:::INPUT-BUCKET/PREFIX/*');
    expect(unknowns.map(({ name }) => name)).toContain('input bucket');
  });
});
