import { describe, expect, test } from 'vitest';
import { SLOT_IDS, SLOTS, buildRolePolicies, textsOf } from '../../policy';
import type { Piece } from '../languages/value';
import { importText } from '../index';
import { partialAddress } from './partial-address';

const name = (words: string): Piece => ({ name: words });
const run = (words: string): Piece => ({ name: words, varies: true });

const CLEAR = [
  { slot: 's3.inputs', pieces: ['s3://', name('data bucket'), '/train/'], text: 's3://<data bucket>/train/' },
  { slot: 's3.inputs', pieces: ['s3://acme/', name('run'), '/x.csv'], text: 's3://acme/<run>/x.csv' },
  { slot: 's3.inputs', pieces: ['s3://acme-', name('stage'), '/x/'], text: 's3://acme-<stage>/x/' },
  { slot: 's3.outputs', pieces: ['s3://', name('out bucket')], text: 's3://<out bucket>' },
  {
    slot: 's3.outputs',
    pieces: ['s3://sagemaker-', name('region'), '-', name('account'), '/x'],
    text: 's3://sagemaker-<region>-<account>/x',
  },
  { slot: 's3.inputs', pieces: ['arn:aws:s3:::', name('bucket'), '/x/*'], text: 'arn:aws:s3:::<bucket>/x/*' },
  { slot: 's3.outputs', pieces: ['s3://acme/', run('id'), '/x'], text: 'arn:<partition>:s3:::acme/*/x' },
  {
    slot: 's3.outputs',
    pieces: ['s3://', name('bucket'), '/', run('id')],
    text: 'arn:<partition>:s3:::<bucket>/*',
  },
  {
    slot: 'images',
    pieces: [name('account'), '.dkr.ecr.', name('region'), '.amazonaws.com/churn:', name('tag')],
    text: '<account>.dkr.ecr.<region>.amazonaws.com/churn:<tag>',
  },
  {
    slot: 'kms.volumes',
    pieces: ['arn:aws-cn:kms:cn-north-1:', name('account'), ':key/', name('key id')],
    text: 'arn:aws-cn:kms:cn-north-1:<account>:key/<key id>',
  },
  { slot: 'alarms', pieces: ['churn-', name('stage')], text: 'churn-<stage>' },
] as const;

const UNCLEAR = [
  { why: 'a variable by itself may be any address', slot: 's3.inputs', pieces: [name('data uri')] },
  { why: 'and so may a key', slot: 'kms.volumes', pieces: [name('key')] },
  { why: 'what comes before the folder is the scheme too', slot: 's3.inputs', pieces: [name('base'), '/x/'] },
  { why: 'a path after s3:// may hold a folder', slot: 's3.inputs', pieces: ['s3://', name('path')] },
  {
    why: 'where one of two ends nobody knows',
    slot: 's3.inputs',
    pieces: ['s3://', name('bucket'), name('prefix'), '/x'],
  },
  { why: 'a bucket does not change with each run', slot: 's3.outputs', pieces: ['s3://a-', run('id'), '/x'] },
  { why: 'a star of its own would be one too', slot: 's3.outputs', pieces: ['s3://a/x*/', run('id')] },
  { why: 'only objects have patterns', slot: 'alarms', pieces: ['churn-', run('id')] },
  { why: 'an address of something else', slot: 's3.inputs', pieces: ['https://', name('host'), '/x'] },
  { why: 'a registry is not one of Amazon ECR', slot: 'images', pieces: [name('registry'), '/churn:1'] },
] as const;

describe('partialAddress', () => {
  test.each(CLEAR)('$text for $slot', ({ slot, pieces, text }) => {
    const kind = SLOTS[slot].kind === 's3' ? { kind: 'auto' as const } : {};
    expect(partialAddress(slot, pieces, 'auto')).toStrictEqual({ text, ...kind });
  });

  test.each(UNCLEAR)('nothing where $why', ({ slot, pieces }) => {
    expect(partialAddress(slot, pieces, 'auto')).toBeNull();
  });

  test.each(SLOT_IDS)('is null for %s where there is no text at all', (slot) => {
    expect(partialAddress(slot, [name('thing')], 'auto')).toBeNull();
  });
});

/** The same address with an unknown bucket, in every language that has a way to say so. */
const LANGUAGES = [
  {
    language: 'an f-string',
    text: `create_training_job(TrainingJobName='x', OutputDataConfig={'S3OutputPath': f's3://{data_bucket}/out/'})`,
  },
  {
    language: 'a sum',
    text: `create_training_job(TrainingJobName='x', OutputDataConfig={'S3OutputPath': 's3://' + self.data_bucket + '/out/'})`,
  },
  {
    language: '!Sub',
    text: "TrainingJobName: x\nOutputDataConfig:\n  S3OutputPath: !Sub 's3://${DataBucket}/out/'",
  },
  {
    language: '!Join',
    text: "TrainingJobName: x\nOutputDataConfig:\n  S3OutputPath: !Join ['/', ['s3:/', !Ref DataBucket, 'out/']]",
  },
  {
    language: 'Fn::Sub',
    text: '{"TrainingJobName": "x", "OutputDataConfig": {"S3OutputPath": {"Fn::Sub": "s3://${DataBucket}/out/"}}}',
  },
  {
    language: 'a text with variables',
    text: '{"TrainingJobName": "x", "OutputDataConfig": {"S3OutputPath": "s3://${var.data_bucket}/out/"}}',
  },
  {
    language: 'a shell',
    text: 'aws sagemaker create-training-job --training-job-name x --output-data-config S3OutputPath=s3://${DATA_BUCKET}/out/',
  },
  {
    language: 'a shell, in JSON',
    text: `aws sagemaker create-training-job --training-job-name x --output-data-config '{"S3OutputPath": "s3://\${DATA_BUCKET}/out/"}'`,
  },
] as const;

describe('an address with an unknown part', () => {
  test.each(LANGUAGES)('$language', ({ text }) => {
    const result = importText(text);
    if (!result.ok) throw new Error(result.problem.message);
    const { spec, notes } = result.value;
    expect(textsOf(spec, 's3.outputs')).toStrictEqual(['s3://<data bucket>/out/']);
    const told = notes.filter(({ slot }) => slot === 's3.outputs');
    expect(told.map(({ kind }) => kind)).toStrictEqual(['read', 'unresolved']);
    expect(told[1]?.message).toBe(
      '<data bucket> is only known after deployment: fill it in where the address holds it.',
    );
    const { permissions, unknowns } = buildRolePolicies(spec);
    expect(JSON.stringify(permissions)).toContain('"arn:aws:s3:::DATA-BUCKET/out/*"');
    expect(unknowns.map(({ name: unknown }) => unknown)).toContain('data bucket');
  });

  test('of a place that the form knows: filled in', () => {
    const result = importText(
      "TrainingJobName: x\nResourceConfig:\n  VolumeKmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666\nAlgorithmSpecification:\n  TrainingImage: !Sub '111122223333.dkr.ecr.${AWS::Region}.amazonaws.com/churn:1'",
    );
    if (!result.ok) throw new Error(result.problem.message);
    expect(JSON.stringify(buildRolePolicies(result.value.spec).permissions)).toContain(
      'arn:aws:ecr:eu-west-1:111122223333:repository/churn',
    );
  });

  test('is meant as the fields beside it say', () => {
    const result = importText(
      `create_training_job(TrainingJobName='x', InputDataConfig=[{'DataSource': {'S3DataSource': {'S3DataType': 'ManifestFile', 'S3Uri': f's3://{bucket}/list'}}}])`,
    );
    if (!result.ok) throw new Error(result.problem.message);
    const { spec, notes } = result.value;
    expect(spec.entries['s3.inputs']).toStrictEqual([{ text: 's3://<bucket>/list', kind: 'manifest' }]);
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'read', message: expect.stringContaining('the manifest') }),
    );
  });

  test('of which too little is known is told, and its list keeps the placeholder', () => {
    const result = importText('NotebookInstanceName: n\nKmsKeyId: !Ref Key');
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value.spec.entries).toStrictEqual({});
    expect(result.value.notes).toMatchObject([
      { kind: 'unresolved', slot: 'kms.volumes', message: expect.stringContaining('Fill it in by hand') },
    ]);
  });
});
