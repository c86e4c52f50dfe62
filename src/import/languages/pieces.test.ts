import { describe, expect, test } from 'vitest';
import { piecesOfTemplate, plainValue } from './intrinsics';
import { joinedText, nameInWords, piecesOf } from './pieces';
import { readJson } from './read-json';
import { readPython } from './read-python';
import { isFields, isUnresolved, type Value } from './value';

/** Pieces as texts, so that a row of a table can show them. */
function shown(value: Value): readonly string[] | null {
  return piecesOf(value)?.map((piece) => (typeof piece === 'string' ? piece : piece.name)) ?? null;
}

const PYTHON = [
  { code: `f's3://{bucket}/a{{b}}/{self.run_id}'`, pieces: ['s3://', 'bucket', '/a{b}/', 'run id'] },
  { code: String.raw`rf"""s3://{cfg.dataBucket}/\d"""`, pieces: ['s3://', 'data bucket', String.raw`/\d`] },
  { code: `f's3://{bucket}' '/train' "/x"`, pieces: ['s3://', 'bucket', '/train/x'] },
  { code: `'s3://' + BUCKET + '/x'`, pieces: ['s3://', 'bucket', '/x'] },
  { code: `f'{a}{b}'`, pieces: ['a', 'b'] },
  { code: `f'{a[0]}/x'`, pieces: ['a', '/x'] },
  { code: `f'{a()}/x'`, pieces: ['a', '/x'] },
  { code: `f'{a:>3}/x'`, pieces: ['a', '/x'] },
  { code: `f'{a!r}/x'`, pieces: ['a', '/x'] },
  { code: `f'{_}/x'`, pieces: null },
  { code: `'s3://' + f(x)`, pieces: ['s3://', 'f'] },
  { code: `'s3://{}'.format(bucket)`, pieces: ['s3://', 'bucket'] },
  { code: `'s3://%s' % bucket`, pieces: ['s3://', 'bucket'] },
  { code: `'x' + 1 + a`, pieces: ['x1', 'a'] },
] as const;

describe('what is known of the text of an expression', () => {
  test.each(PYTHON)('in Python, $code: $pieces', ({ code, pieces }) => {
    const result = readPython(`{"a": ${code}}`);
    const [value] = result.ok ? result.value.values : [];
    expect(shown((isFields(value) ? value.get('a') : null) ?? null)).toStrictEqual(pieces);
  });

  test.each([
    { text: 's3://${Bucket}/x', pieces: ['s3://', { name: 'bucket' }, '/x'] },
    { text: '${AWS::AccountId}-${AWS::Region}', pieces: [{ name: 'account' }, '-', { name: 'region' }] },
    { text: '${var.data_bucket}${local.prefix}', pieces: [{ name: 'data bucket' }, { name: 'prefix' }] },
    { text: '${Bucket.Arn}/x', pieces: null },
    { text: '${!Literal}', pieces: null },
    { text: '${a', pieces: null },
    { text: '${a}/${b', pieces: null },
    { text: '${Token[TOKEN.12]}', pieces: null },
    { text: '{{ bucket }}', pieces: [{ name: 'bucket' }] },
    {
      text: 's3://{{ var.value.data_bucket }}/{{params.prefix}}/x',
      pieces: ['s3://', { name: 'data bucket' }, '/', { name: 'prefix' }, '/x'],
    },
    { text: 's3://acme/{{ ds }}/', pieces: ['s3://acme/', { name: 'ds', varies: true }, '/'] },
    {
      text: '{{ data_interval_start | ds_nodash }}',
      pieces: [{ name: 'data interval start', varies: true }],
    },
    { text: "{{ ti.xcom_pull(task_ids='a') }}", pieces: [{ name: 'ti', varies: true }] },
    { text: '{{ .Values.image }}:1', pieces: [{ name: 'image' }, ':1'] },
    { text: '{{ dsn }}', pieces: [{ name: 'dsn' }] },
    { text: '{{ f(x) }}', pieces: null },
    { text: '{{ a }}/{{', pieces: null },
    { text: '{% $x %}', pieces: null },
    { text: '${BUCKET:-acme}', pieces: null },
    { text: '$(hostname)/${a}', pieces: null },
    { text: 'nothing', pieces: null },
  ])('in a template, $text', ({ text, pieces }) => {
    expect(piecesOfTemplate(text)).toStrictEqual(pieces);
  });

  test.each([
    { text: '{"Fn::Join":["/",["s3:/","acme",{"Ref":"Run"}]]}', pieces: ['s3://acme/', 'run'] },
    {
      text: '{"Fn::Join":["",["s3://",{"Fn::Join":["-",["a",{"Ref":"AWS::Region"}]]}]]}',
      pieces: ['s3://a-', 'region'],
    },
    { text: '{"Fn::Join":["",["s3://",{"Fn::ImportValue":"x"}]]}', pieces: null },
    { text: '{"Fn::Join":["",{"Ref":"List"}]}', pieces: null },
    { text: '{"Fn::Sub":"s3://${DataBucket}/x"}', pieces: ['s3://', 'data bucket', '/x'] },
    { text: '{"Fn::Sub":["s3://${B}/x",{"B":{"Ref":"DataBucket"}}]}', pieces: null },
    { text: '{"Ref":"DataBucket"}', pieces: ['data bucket'] },
    { text: '{"Fn::GetAtt":["Bucket","Arn"]}', pieces: null },
  ])('in a function, $text', ({ text, pieces }) => {
    const result = readJson(text);
    const value = plainValue((result.ok ? result.value.values[0] : null) ?? null);
    expect(isUnresolved(value) ? value.expression : value).toBe(text);
    expect(shown(value)).toStrictEqual(pieces);
  });

  test('of a function of texts alone: all of it', () => {
    expect(plainValue(new Map<string, Value>([['Fn::Join', ['/', ['s3:/', 'acme', 'x']]]]))).toBe(
      's3://acme/x',
    );
  });

  test('a join can double its text with every level, but not without end', () => {
    const twice = (value: Value) => joinedText([value, value], 'x');
    const start: Value = { expression: 'x', pieces: ['ab', { name: 'c' }] };
    expect(Array.from({ length: 64 }).reduce<Value>(twice, start)).toStrictEqual({ expression: 'x' });
  });
});

test.each([
  { identifier: 'DataBucket', name: 'data bucket' },
  { identifier: 'data_bucket', name: 'data bucket' },
  { identifier: 'DATA_BUCKET', name: 'data bucket' },
  { identifier: 'S3BucketARN', name: 's3 bucket arn' },
  { identifier: '_2nd__bucket', name: 'nd bucket' },
  { identifier: '__', name: null },
  { identifier: 'x'.repeat(61), name: null },
])('nameInWords $identifier: $name', ({ identifier, name }) => {
  expect(nameInWords(identifier)).toBe(name);
});

test('json.dumps gives back what it writes', () => {
  const result = readPython(`x = {"a": json.dumps({"b": [1]}, indent=2), "c": json.dumps(d)}`);
  const [value] = result.ok ? result.value.values : [];
  expect(isFields(value) ? [...value.values()] : value).toStrictEqual([
    new Map([['b', [1]]]),
    { expression: 'd', pieces: [{ name: 'd' }] },
  ]);
});

test.each([
  {
    text: 'from sagemaker.train import ModelTrainer\nimport sagemaker.core as core, os',
    modules: ['sagemaker.train', 'sagemaker.core'],
  },
  { text: '# import sagemaker.train\nx = "import sagemaker.train"', modules: [] },
  {
    text: 'try:\n  import sagemaker.serve\nexcept ImportError:\n  pass',
    modules: ['sagemaker.serve'],
  },
])('the modules that a script imports: $modules', ({ text, modules }) => {
  const result = readPython(text);
  expect(result.ok ? result.value.modules : result.problem).toStrictEqual(modules);
});
