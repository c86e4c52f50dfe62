import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { MOST_OF_A_GROUP, layOut, type Shape } from './layout';
import { neighboursOf } from './neighbours';
import { writeSvg, type Paints } from './write-svg';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
  entries: {
    's3.inputs': [{ text: 's3://raw/train/' }],
    's3.outputs': [{ text: 's3://out/models/' }],
    's3.checkpoints': [{ text: 's3://both/' }],
    images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/churn:1' }],
    'kms.inputs': [{ text: KEY }],
  },
  vpc: true,
};

const around = (spec: RoleSpec) =>
  neighboursOf(buildRolePolicies(spec)).map(
    ({ group, name, verbs }) => `${group}: ${name}, ${verbs.join('+')}`,
  );

describe('what stands around a role', () => {
  test('is what its policies reach', () => {
    expect(around(SPEC)).toStrictEqual([
      'callers: sagemaker.amazonaws.com, assume',
      'buckets: both, read+write',
      'buckets: out, write',
      'buckets: raw, read',
      'containers: team/churn, run',
      'keys: 1234abcd-12ab-34cd-56ef-1234567890ab, use',
      'network: Your VPC, use',
      'logs: CloudWatch Logs, write',
      'logs: CloudWatch metrics, write',
    ]);
  });

  test.each([
    {
      name: 'every bucket of the guide’s broad policy',
      spec: { ...SPEC, level: 'guide', scope: 'broad' },
      line: 'buckets: Every bucket, read+write',
    },
    {
      name: 'a statement of the user’s own',
      spec: {
        ...SPEC,
        otherAccess: [
          {
            actions: ['dynamodb:GetItem'],
            resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/features'],
            why: '',
          },
        ],
      },
      line: 'others: dynamodb table/features, use',
    },
    {
      name: 'every bucket, however the user writes it',
      spec: {
        ...SPEC,
        otherAccess: [{ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::*/*'], why: '' }],
      },
      line: 'buckets: Every bucket, write',
    },
  ] as const)('$name is in it', ({ spec, line }) => {
    expect(
      around({
        ...spec,
        otherAccess:
          'otherAccess' in spec
            ? spec.otherAccess.map((each) => ({
                ...each,
                actions: [...each.actions],
                resources: [...each.resources],
              }))
            : [],
      }),
    ).toContain(line);
  });
});

const manyBuckets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    group: 'buckets' as const,
    name: `bucket-${index}`,
    verbs: ['read'],
  }));

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}

describe.each([
  { page: 'a wide page', isWide: true },
  { page: 'a narrow page', isWide: false },
])('laid out on $page', ({ isWide }) => {
  test('each of a few has a box and a line, and no two boxes lie on each other', () => {
    const { shapes, width, height } = layOut('acme', manyBuckets(MOST_OF_A_GROUP), isWide);
    const boxes = shapes.filter((shape) => shape.type === 'box');
    expect(boxes).toHaveLength(MOST_OF_A_GROUP + 1);
    expect(shapes.filter(({ type }) => type === 'line')).toHaveLength(MOST_OF_A_GROUP);
    for (const [index, one] of boxes.entries()) {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(
        true,
      );
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('of many the rest is counted, and named in full', () => {
    const { shapes } = layOut('acme', manyBuckets(18), isWide);
    const more = shapes.find((shape) => shape.type === 'text' && shape.text === '+13 more');
    expect(more).toMatchObject({ full: expect.stringContaining('bucket-17') });
  });

  test('a long name is shortened in the middle, and kept in full beside', () => {
    const name = 'sagemaker-eu-west-1-111122223333-with-a-long-end';
    const { shapes } = layOut('acme', [{ group: 'buckets', name, verbs: ['read'] }], isWide);
    expect(textsOf(shapes)).toContain('sagemaker-e…-a-long-end');
    expect(shapes).toContainEqual(expect.objectContaining({ full: name }));
  });

  test('a role that reaches nothing is drawn alone', () => {
    expect(textsOf(layOut('acme', [], isWide).shapes)).toStrictEqual(['Role', 'acme']);
  });
});

const PAINT = { fill: '#123456', stroke: 'none' };
const PAINTS: Paints = {
  role: PAINT,
  box: PAINT,
  more: PAINT,
  line: PAINT,
  name: PAINT,
  title: PAINT,
  verb: PAINT,
  'role-name': PAINT,
};

describe('the file', () => {
  const written = (name: string) =>
    writeSvg(layOut(name, [{ group: 'others', name, verbs: ['use'] }], true), name, PAINTS, '#ffffff');

  test('holds its colours and loads nothing', () => {
    const svg = written('acme');
    expect(svg).toContain('#123456');
    expect(svg).not.toMatch(/var\(|href|url\(|<style|class=/);
  });

  test.each([
    '</text><script>alert(1)</script>',
    '"><image href="https://example.com/x.png"/>',
    "' onload='alert(1)",
    '&lt;script&gt;',
    ']]><foreignObject>',
    'a\u0000b\u0008c\uFFFEd',
  ])('a name such as %j stays text', (name) => {
    const svg = written(name);
    const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z]+)/g)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toStrictEqual(['path', 'rect', 'svg', 'text', 'title']);
    expect(svg).not.toMatch(/<[^>]*\son\w+=/);
    expect(['\u0000', '\u0008', '\uFFFE'].filter((sign) => svg.includes(sign))).toStrictEqual([]);
  });
});
