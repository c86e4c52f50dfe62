// Milliseconds per import of a large paste.
import { bundled } from './bundled.mjs';

const MB = 1_000_000;

/** Each import by itself, after one that nobody counts. */
const SAMPLES = 7;

const ROLE = 'arn:aws:iam::111122223333:role/Acme';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';

/**
 * Pieces until they are long enough together.
 *
 * @param {number} size characters
 * @param {(index: number) => string} piece
 * @returns {string[]}
 */
function upTo(size, piece) {
  /** @type {string[]} */
  const pieces = [];
  for (let length = 0; length < size;) {
    const next = piece(pieces.length);
    pieces.push(next);
    length += next.length;
  }
  return pieces;
}

/**
 * The cells of one experiment, by turns: what people import, look at, train, deploy and clean up.
 *
 * @param {number} index
 */
function cellOf(index) {
  const run = Math.floor(index / 5);
  const cells = [
    `import sagemaker\nimport pandas as pd\nfrom sagemaker.pytorch import PyTorch\n\nsession = sagemaker.Session()\nrole = sagemaker.get_execution_role()\nbucket = session.default_bucket()\nprefix = "churn/run-${run}"\n`,
    `!pip install -q pandas\ndf = pd.read_csv("customers-${run}.csv")\nfor column in df.columns:\n    print(column, df[column].describe())\ntrain, test = df[:8000], df[8000:]\ntrain.to_csv("train.csv", index=False)\ntrain_uri = session.upload_data("train.csv", bucket=bucket, key_prefix=f"{prefix}/train")\n`,
    `estimator = PyTorch(\n    entry_point="train.py",\n    source_dir="src",\n    role=role,\n    instance_count=1,\n    instance_type="ml.m5.xlarge",\n    framework_version="2.1",\n    py_version="py310",\n    output_path=f"s3://{bucket}/{prefix}/out",\n    hyperparameters={"epochs": 3, "learning-rate": 0.1},\n)\n`,
    `estimator.fit({"train": train_uri, "test": "s3://acme-churn-${run}/test/"})\n`,
    `predictor = estimator.deploy(initial_instance_count=1, instance_type="ml.m5.large")\nscores = predictor.predict(test.drop(columns=["churned"]).values)\nprint((scores > 0.5).mean())\npredictor.delete_endpoint()\n`,
  ];
  return cells[index % cells.length] ?? '';
}

/**
 * A notebook as Jupyter saves it.
 *
 * @param {readonly string[]} sources
 * @param {string} picture what each cell printed, as a picture; empty where it printed nothing
 */
function notebookOf(sources, picture = '') {
  const outputs =
    picture === '' ? [] : [{ output_type: 'display_data', metadata: {}, data: { 'image/png': picture } }];
  const cells = sources.map((source) => ({
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs,
    source: source.split(/(?<=\n)/),
  }));
  const kernelspec = { display_name: 'Python 3', language: 'python', name: 'python3' };
  return JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

/** @param {number} index */
function yamlModel(index) {
  return `  Model${index}:\n    Type: AWS::SageMaker::Model\n    Properties:\n      ExecutionRoleArn: !GetAtt Role.Arn\n      PrimaryContainer:\n        Image: ${IMAGE}\n        ModelDataUrl: !Sub 's3://\${Bucket}/model-${index}.tar.gz'\n`;
}

/** @param {number} index */
function jsonModel(index) {
  return `"Model${index}":${JSON.stringify({
    Type: 'AWS::SageMaker::Model',
    Properties: {
      ExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
      PrimaryContainer: {
        Image: IMAGE,
        ModelDataUrl: { 'Fn::Sub': `s3://\${Bucket}/model-${index}.tar.gz` },
      },
    },
  })}`;
}

/** @param {number} index */
function request(index) {
  return JSON.stringify({
    TrainingJobName: `churn-${index}`,
    RoleArn: ROLE,
    AlgorithmSpecification: { TrainingImage: IMAGE, TrainingInputMode: 'File' },
    InputDataConfig: [
      { ChannelName: 'train', DataSource: { S3DataSource: { S3Uri: `s3://acme-${index}/` } } },
    ],
    OutputDataConfig: { S3OutputPath: `s3://acme-${index}/out/` },
  });
}

/** @param {number} index */
function logLines(index) {
  return `2026-11-01T10:00:00Z INFO step ${index} loss=0.${index}\nTraceback (most recent call last):\n  File "/opt/ml/code/train.py", line ${index}, in <module>\n    df = pd.read_csv("s3://acme-${index}/train.csv")\nbotocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme-${index}/train.csv" because no identity-based policy allows the s3:GetObject action\n`;
}

/** A picture of 200 kB, as text. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAA'.repeat(8_000);

const few = Array.from({ length: 10 }, (_, index) => cellOf(index));

/** @type {Readonly<Record<string, string>>} */
const PASTES = {
  'a notebook of ten cells': notebookOf(few),
  'a notebook of 100 kB of code': notebookOf(upTo(MB / 10, cellOf)),
  'a notebook of 1 MB of code': notebookOf(upTo(MB * 0.88, cellOf)),
  'a notebook of 10 MB, with pictures': notebookOf(
    Array.from({ length: 50 }, (_, index) => cellOf(index)),
    PICTURE,
  ),
  'a template of 1 MB in YAML': `Resources:\n${upTo(MB * 0.95, yamlModel).join('')}`,
  'a template of 1 MB in JSON': `{"Resources":{${upTo(MB, jsonModel).join(',')}}}`,
  'requests of 5 MB': `[${upTo(5 * MB, request).join(',')}]`,
  'a log of 1 MB': upTo(MB, logLines).join(''),
};

/** Of each paste the first import, which is the one that somebody waits for, and the middle of some more. */
export async function measureImports() {
  /** @type {typeof import('../src/import')} */
  const { importText } = await import(await bundled('import'));

  /** @param {string} text */
  function milliseconds(text) {
    const start = performance.now();
    importText(text);
    return performance.now() - start;
  }

  return Object.entries(PASTES).map(([paste, text]) => {
    const first = milliseconds(text);
    const sorted = Array.from({ length: SAMPLES }, () => milliseconds(text)).toSorted((a, b) => a - b);
    const result = importText(text);
    return {
      paste,
      'size MB': Number((text.length / MB).toFixed(2)),
      'read as': result.ok ? result.value.kind : result.problem.code,
      'first ms': Math.round(first),
      'p50 ms': Math.round(sorted[Math.floor(SAMPLES / 2)] ?? Number.NaN),
    };
  });
}
