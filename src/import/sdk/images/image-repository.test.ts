import { describe, expect, test } from 'vitest';
import { dnsSuffix, parseEcrImage, partitionOfRegion, REVISION } from '../../../policy';
import { ALGORITHM_CLASSES, GET_IMAGE_URI_VERSION } from './algorithm-classes';
import { IMAGE_SOURCE, imageFrameworks, imageRows } from './image-rows';
import { imageRepository, imageUriPieces, type ImageQuery } from './image-repository';

type Known = readonly [query: ImageQuery, image: string];

/** From the SDK’s unit tests (tests/unit/sagemaker/image_uris), its documentation, and requests that it was seen to make. */
const KNOWN: readonly Known[] = [
  [{ framework: 'xgboost', version: '1.7-1', region: 'us-west-2' }, '246618743249/sagemaker-xgboost'],
  [{ framework: 'xgboost', version: '1.0-1', region: 'us-east-1' }, '683313688378/sagemaker-xgboost'],
  [{ framework: 'xgboost', version: '1.2-1', region: 'eu-west-1' }, '141502667606/sagemaker-xgboost'],
  [{ framework: 'xgboost', version: '1', region: 'us-west-2' }, '433757028032/xgboost'],
  [{ framework: 'xgboost', version: 'latest', region: 'us-west-2' }, '433757028032/xgboost'],
  [{ framework: 'xgboost', region: 'us-west-2' }, '433757028032/xgboost'],
  [{ framework: 'sklearn', version: '0.23-1', region: 'us-west-2' }, '246618743249/sagemaker-scikit-learn'],
  [
    { framework: 'sklearn', version: '1.2-1', scope: 'inference', region: 'us-east-1' },
    '683313688378/sagemaker-scikit-learn',
  ],
  [
    { framework: 'pytorch', version: '1.13.1', scope: 'training', region: 'us-west-2' },
    '763104351884/pytorch-training',
  ],
  [
    { framework: 'pytorch', version: '2.8', scope: 'training', region: 'us-east-1' },
    '763104351884/pytorch-training',
  ],
  [
    { framework: 'pytorch', version: '2.1.0', scope: 'inference', region: 'us-west-2' },
    '763104351884/pytorch-inference',
  ],
  [
    { framework: 'pytorch', version: '1.1.0', scope: 'training', region: 'us-west-2' },
    '520713654638/sagemaker-pytorch',
  ],
  [
    {
      framework: 'pytorch',
      version: '1.3',
      scope: 'inference',
      acceleratorType: 'ml.eia1.medium',
      region: 'us-west-2',
    },
    '763104351884/pytorch-inference-eia',
  ],
  [
    { framework: 'pytorch', version: '2.0', instanceType: 'ml.c7g.2xlarge', region: 'us-west-2' },
    '763104351884/pytorch-inference-graviton',
  ],
  [
    { framework: 'pytorch', version: '1.11.0', instanceType: 'ml.trn1.2xlarge', region: 'us-west-2' },
    '763104351884/pytorch-training-neuron',
  ],
  [
    {
      framework: 'pytorch',
      version: '1.13.1',
      scope: 'training',
      trainingCompiler: true,
      region: 'us-west-2',
    },
    '763104351884/pytorch-trcomp-training',
  ],
  [
    { framework: 'pytorch-smp', version: '2.3.1', region: 'us-west-2' },
    '658645717510/smdistributed-modelparallel',
  ],
  [
    { framework: 'tensorflow', version: '2.16', scope: 'training', region: 'us-west-2' },
    '763104351884/tensorflow-training',
  ],
  [
    { framework: 'tensorflow', version: '2.11', scope: 'inference', region: 'us-west-2' },
    '763104351884/tensorflow-inference',
  ],
  [
    { framework: 'tensorflow', version: '1.12', pyVersion: 'py3', scope: 'training', region: 'us-west-2' },
    '520713654638/sagemaker-tensorflow-scriptmode',
  ],
  [
    { framework: 'tensorflow', version: '1.13.1', pyVersion: 'py2', scope: 'training', region: 'us-west-2' },
    '520713654638/sagemaker-tensorflow-scriptmode',
  ],
  [
    { framework: 'tensorflow', version: '1.13.1', pyVersion: 'py3', scope: 'training', region: 'us-west-2' },
    '763104351884/tensorflow-training',
  ],
  [
    { framework: 'tensorflow', version: '1.12', scope: 'inference', region: 'us-west-2' },
    '520713654638/sagemaker-tensorflow-serving',
  ],
  [
    { framework: 'tensorflow', version: '1.10', scope: 'training', region: 'us-west-2' },
    '520713654638/sagemaker-tensorflow',
  ],
  [
    { framework: 'mxnet', version: '1.4.1', pyVersion: 'py3', scope: 'training', region: 'us-west-2' },
    '763104351884/mxnet-training',
  ],
  [
    { framework: 'mxnet', version: '1.4.1', pyVersion: 'py2', scope: 'inference', region: 'us-west-2' },
    '520713654638/sagemaker-mxnet-serving',
  ],
  [
    { framework: 'mxnet', version: '1.9.0', scope: 'inference', region: 'us-west-2' },
    '763104351884/mxnet-inference',
  ],
  [{ framework: 'chainer', version: '5.0.0', region: 'us-west-2' }, '520713654638/sagemaker-chainer'],
  [
    {
      framework: 'huggingface',
      version: '4.26',
      baseFrameworkVersion: 'pytorch1.13',
      pyVersion: 'py39',
      scope: 'training',
      region: 'us-west-2',
    },
    '763104351884/huggingface-pytorch-training',
  ],
  [
    {
      framework: 'huggingface',
      version: '4.26.0',
      baseFrameworkVersion: 'tensorflow2.11.0',
      scope: 'inference',
      region: 'us-west-2',
    },
    '763104351884/huggingface-tensorflow-inference',
  ],
  [
    {
      framework: 'huggingface',
      version: '4.17',
      baseFrameworkVersion: 'pytorch1.10',
      scope: 'training',
      trainingCompiler: true,
      region: 'us-west-2',
    },
    '763104351884/huggingface-pytorch-trcomp-training',
  ],
  [
    {
      framework: 'huggingface',
      version: '4.36.2',
      baseFrameworkVersion: 'pytorch2.1.2',
      scope: 'inference',
      inferenceTool: 'neuronx',
      region: 'us-west-2',
    },
    '763104351884/huggingface-pytorch-inference-neuronx',
  ],
  [
    {
      framework: 'huggingface',
      version: '4.12',
      baseFrameworkVersion: 'pytorch1.9',
      scope: 'inference',
      instanceType: 'ml.inf1.xlarge',
      region: 'us-west-2',
    },
    '763104351884/huggingface-pytorch-inference-neuron',
  ],
  [
    { framework: 'huggingface-llm', version: '1.4.2', region: 'us-west-2' },
    '763104351884/huggingface-pytorch-tgi-inference',
  ],
  [{ framework: 'huggingface-llm', region: 'us-west-2' }, '763104351884/huggingface-pytorch-tgi-inference'],
  [{ framework: 'huggingface-tei', version: '1.2.3', region: 'us-west-2' }, '246618743249/tei'],
  [{ framework: 'djl-deepspeed', version: '0.23.0', region: 'us-west-2' }, '763104351884/djl-inference'],
  [{ framework: 'djl-lmi', version: 'latest', region: 'us-west-2' }, '763104351884/djl-inference'],
  [
    { framework: 'autogluon', version: '1.1', scope: 'training', region: 'us-west-2' },
    '763104351884/autogluon-training',
  ],
  [
    { framework: 'stabilityai', version: '0.1.0', region: 'us-west-2' },
    '763104351884/stabilityai-pytorch-inference',
  ],
  [
    { framework: 'sagemaker-tritonserver', version: '23.12', region: 'us-west-2' },
    '763104351884/sagemaker-tritonserver',
  ],
  [{ framework: 'spark', version: '3.1', region: 'us-west-2' }, '153931337802/sagemaker-spark-processing'],
  [{ framework: 'spark', version: '3.3', region: 'us-east-1' }, '173754725891/sagemaker-spark-processing'],
  [
    { framework: 'sparkml-serving', version: '3.3', region: 'us-west-2' },
    '246618743249/sagemaker-sparkml-serving',
  ],
  [{ framework: 'clarify', region: 'us-west-2' }, '306415355426/sagemaker-clarify-processing'],
  [
    { framework: 'clarify', version: '2.0', region: 'us-east-1' },
    '205585389593/sagemaker-clarify-processing',
  ],
  [{ framework: 'model-monitor', region: 'us-west-2' }, '159807026194/sagemaker-model-monitor-analyzer'],
  [{ framework: 'debugger', region: 'us-west-2' }, '895741380848/sagemaker-debugger-rules'],
  [{ framework: 'data-wrangler', region: 'us-west-2' }, '174368400705/sagemaker-data-wrangler-container'],
  [{ framework: 'sagemaker-geospatial', region: 'us-west-2' }, '081189585635/sagemaker-geospatial-v1-0'],
  [{ framework: 'sagemaker-base-python', region: 'us-west-2' }, '236514542706/sagemaker-base-python-310'],
  [
    { framework: 'sagemaker-base-python', pyVersion: '38', region: 'us-west-2' },
    '236514542706/sagemaker-base-python-38',
  ],
  [{ framework: 'linear-learner', region: 'us-west-2' }, '174872318107/linear-learner'],
  [{ framework: 'linear-learner', version: 'latest', region: 'us-west-2' }, '174872318107/linear-learner'],
  [{ framework: 'lda', region: 'us-west-2' }, '266724342769/lda'],
  [{ framework: 'forecasting-deepar', region: 'us-west-2' }, '156387875391/forecasting-deepar'],
  [{ framework: 'object-detection', region: 'us-west-2' }, '433757028032/object-detection'],
  [
    { framework: 'image-classification', scope: 'training', region: 'us-west-2' },
    '433757028032/image-classification',
  ],
  [{ framework: 'semantic-segmentation', region: 'us-west-2' }, '433757028032/semantic-segmentation'],
  [{ framework: 'blazingtext', region: 'us-west-2' }, '433757028032/blazingtext'],
  [
    { framework: 'coach-tensorflow', version: '0.11', region: 'us-west-2' },
    '520713654638/sagemaker-rl-tensorflow',
  ],
  [
    { framework: 'ray-pytorch', version: '1.6.0', region: 'us-west-2' },
    '462105765813/sagemaker-rl-ray-container',
  ],
  [{ framework: 'vw', region: 'us-west-2' }, '462105765813/sagemaker-rl-vw-container'],
  [
    { framework: 'inferentia-pytorch', version: '1.9', region: 'us-west-2' },
    '301217895009/sagemaker-neo-pytorch',
  ],
  [
    { framework: 'neo-tensorflow', version: '1.13.0', region: 'us-west-2' },
    '301217895009/sagemaker-inference-tensorflow',
  ],
  [{ framework: 'xgboost-neo', region: 'us-west-2' }, '301217895009/xgboost-neo'],
];

/** What a query leads to: `account/repository`, in its region. */
function imageOf(query: ImageQuery): string | undefined {
  const found = imageRepository(query);
  return found ? `${found.accounts.get(query.region ?? '') ?? '?'}/${found.repository}` : undefined;
}

describe('an image that the SDK knows', () => {
  test.each(KNOWN)('%o is %s', (query, image) => {
    expect(imageOf(query)).toBe(image);
    expect(imageRepository(query)?.inferred).toBe(false);
  });

  test.each([...ALGORITHM_CLASSES])('%s has the image of %s', (_name, framework) => {
    const query = { framework, version: GET_IMAGE_URI_VERSION, region: 'us-east-1' };
    expect(imageOf(query)).toMatch(new RegExp(String.raw`^\d{12}/${framework}$`));
    expect(imageRepository(query)?.inferred).toBe(false);
  });
});

describe('an image that is named in part, or is newer than the list', () => {
  test.each<Known>([
    [{ framework: 'pytorch', version: '9.9', scope: 'training' }, 'pytorch-training'],
    [{ framework: 'pytorch', version: '2.8' }, 'pytorch-training'],
    [{ framework: 'pytorch', version: '0.2', scope: 'training' }, 'sagemaker-pytorch'],
    [{ framework: 'tensorflow', version: '1.9.5', scope: 'training' }, 'sagemaker-tensorflow'],
    [{ framework: 'tensorflow', version: '1.13.1', scope: 'training' }, 'tensorflow-training'],
    [{ framework: 'xgboost', version: '9.0-1' }, 'sagemaker-xgboost'],
    [{ framework: 'sklearn', version: '1.2-1', scope: 'processing' }, 'sagemaker-scikit-learn'],
    [{ framework: 'spark', version: '4.0' }, 'sagemaker-spark-processing'],
    [{ framework: 'huggingface', version: '4.17', scope: 'training' }, 'huggingface-pytorch-training'],
    [
      { framework: 'huggingface', version: '4.99', baseFrameworkVersion: 'pytorch9.9', scope: 'training' },
      'huggingface-pytorch-training',
    ],
    [
      { framework: 'huggingface', version: '4.99', scope: 'training', instanceType: 'ml.trn1.2xlarge' },
      'huggingface-pytorch-training-neuronx',
    ],
  ])('%o is taken as %s, and said to be inferred', (query, repository) => {
    expect(imageRepository(query)).toMatchObject({ repository, inferred: true });
  });

  test.each(['', 'toString', '__proto__', 'my-own-framework', 'local'])(
    'nothing is known of “%s”',
    (framework) => {
      expect(imageRepository({ framework })).toBeNull();
      expect(imageUriPieces({ framework, region: 'us-east-1' })).toBeNull();
    },
  );
});

describe('the URI', () => {
  const PYTORCH = { framework: 'pytorch', version: '2.1', scope: 'training' } as const;

  test.each([
    ['us-east-1', '763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.1'],
    ['af-south-1', '626614931356.dkr.ecr.af-south-1.amazonaws.com/pytorch-training:2.1'],
    ['cn-north-1', '727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/pytorch-training:2.1'],
    ['us-gov-west-1', '442386744353.dkr.ecr.us-gov-west-1.amazonaws.com/pytorch-training:2.1'],
    ['us-iso-east-1', '886529160074.dkr.ecr.us-iso-east-1.c2s.ic.gov/pytorch-training:2.1'],
  ])('in %s is %s', (region, uri) => {
    expect(imageUriPieces({ ...PYTORCH, region })).toStrictEqual([uri]);
  });

  test('leaves account and region open where the code names no region', () => {
    expect(imageUriPieces(PYTORCH)).toStrictEqual([
      { name: 'aws image account' },
      '.dkr.ecr.',
      { name: 'region' },
      '.amazonaws.com/pytorch-training:2.1',
    ]);
    expect(imageRepository(PYTORCH)?.mostCommonAccount).toBe('763104351884');
  });

  test('leaves the account open in a region where the SDK has no such image', () => {
    expect(imageUriPieces({ framework: 'lda', region: 'af-south-1' })).toStrictEqual([
      { name: 'aws image account' },
      '.dkr.ecr.af-south-1.amazonaws.com/lda:1',
    ]);
  });

  test.each([
    [{ framework: 'model-monitor' }, '/sagemaker-model-monitor-analyzer'],
    [
      { framework: 'spark', version: '3.1', containerVersion: 'v1.3' },
      '/sagemaker-spark-processing:3.1-v1.3',
    ],
    [{ framework: 'debugger' }, '/sagemaker-debugger-rules:latest'],
  ])('of %o ends with %s', (query, end) => {
    expect(imageUriPieces({ ...query, region: 'us-west-2' })).toStrictEqual([
      expect.stringMatching(new RegExp(`com${end}$`)),
    ]);
  });
});

describe('the list', () => {
  test('says which SDKs it was taken from, newest first', () => {
    const dates = IMAGE_SOURCE.versions.map(({ date }) => date);
    expect(dates).toStrictEqual(dates.toSorted().toReversed());
    for (const { version, date } of IMAGE_SOURCE.versions) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(IMAGE_SOURCE).toMatchObject({
      licence: 'Apache-2.0',
      url: expect.stringMatching(/^https:\/\/github\.com/),
    });
  });

  test.each(imageFrameworks())('%s: every row is found, and every account in it can be read', (framework) => {
    for (const row of imageRows(framework)) {
      const variants = { pyVersion: row.variant, baseFrameworkVersion: row.variant };
      const found = imageRepository({ framework, version: row.version, scope: row.scopes[0], ...variants });
      expect(found?.accounts).toBe(row.accounts);
      for (const [region, account] of row.accounts) {
        const host = `${account}.dkr.ecr.${region}.${dnsSuffix(partitionOfRegion(region))}`;
        expect(parseEcrImage(`${host}/${found?.repository}`, REVISION).ok).toBe(true);
      }
    }
  });
});
