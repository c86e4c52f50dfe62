import { describe, expect, test } from 'vitest';
import { pythonCell } from './python-cell';

const LINES = [
  { line: 'x = 1', python: 'x = 1' },
  { line: '%matplotlib inline', python: '' },
  { line: 'y = 2\n%pip install -q sagemaker', python: 'y = 2\npass' },
  { line: 'y = 2\npip install -q sagemaker', python: 'y = 2\npass' },
  { line: 'y = 2\n!aws s3 cp a s3://acme/', python: 'y = 2\npass', shell: 'aws s3 cp a s3://acme/' },
  {
    line: 'y = 2\n!{sys.executable} -m pip install x',
    python: 'y = 2\npass',
    shell: '{sys.executable} -m pip install x',
  },
  {
    line: 'y = 2\n!aws s3 cp {here} s3://acme/',
    python: 'y = 2\npass',
    shell: 'aws s3 cp ${here} s3://acme/',
  },
  { line: 'y = 2\n!a \\\n  b \\\n  c\nz = 3', python: 'y = 2\npass\n\n\nz = 3', shell: 'a \\\n  b \\\n  c' },
  { line: 'if x:\n    !ls', python: 'if x:\n    pass', shell: 'ls' },
  { line: 'if x:\n    %cd work\nelse:\n    y()', python: 'if x:\n    pass\nelse:\n    y()' },
  { line: 'files = !ls', python: 'files = input()' },
  { line: 'took = %timeit -o f()', python: 'took = input()' },
  { line: '%time estimator.fit(data)', python: 'estimator.fit(data)' },
  { line: '%timeit -n 10 -r3 f()', python: 'f()' },
  { line: '%store -r bucket role', python: 'bucket = role = input()' },
  { line: 'y = 2\nestimator?', python: 'y = 2\npass' },
  { line: 'y = 2\n?estimator.fit', python: 'y = 2\npass' },
  { line: 'x = ("%s"\n  % name)', python: 'x = ("%s"\n  % name)' },
  { line: 'x = """\n%pip\n!ls\n"""', python: 'x = """\n%pip\n!ls\n"""' },
  { line: 'x = [\n  # it’s "open\n  1]\n%cd a', python: 'x = [\n  # it’s "open\n  1]\npass' },
  { line: 'a = b != c', python: 'a = b != c' },
  { line: 'a %= 2', python: 'a %= 2' },
  { line: '  x = 1\n  y = 2', python: 'x = 1\ny = 2' },
] as const;

describe('what is left of a cell', () => {
  test.each(LINES)('$line', ({ line, python, ...row }) => {
    const cell = pythonCell(line);
    expect(cell.python).toBe(python);
    expect(cell.shell).toBe('shell' in row ? row.shell : '');
  });

  test.each(LINES)('$line keeps its lines in place', ({ line }) => {
    const { python } = pythonCell(line);
    expect(python === '' ? 0 : python.split('\n').length).toBe(python === '' ? 0 : line.split('\n').length);
  });
});

describe('cell magics', () => {
  test.each(['%%time', '%%capture out', '\n%%timeit -n 1', '%%local', '%%time\n%%capture'])(
    '%s runs the body',
    (magic) => {
      const cell = pythonCell(`${magic}\nx = 1`);
      expect(cell.python.trim()).toBe('x = 1');
      expect(cell.python.split('\n')).toHaveLength(magic.split('\n').length + 1);
    },
  );

  test.each(['%%html', '%%javascript', '%%sql', '%%R -i x', '%%configure -f', '%%latex'])(
    '%s is set aside',
    (magic) => {
      expect(pythonCell(`${magic}\nx = 1`)).toStrictEqual({ python: '', shell: '', aside: magic });
    },
  );

  test.each(['%%bash', '%%sh', '%%!', '%%script bash', '%%bash --out x'])('%s is for the shell', (magic) => {
    expect(pythonCell(`${magic}\naws s3 ls`)).toMatchObject({ python: '', shell: 'aws s3 ls', aside: magic });
  });

  test.each([
    { magic: '%%writefile train.py', name: 'train.py' },
    { magic: '%%writefile -a src/train.py', name: 'src/train.py' },
    { magic: '%%file "my script.py"', name: 'my script.py' },
  ])('$magic is kept as a file', ({ magic, name }) => {
    expect(pythonCell(`${magic}\nimport boto3\n`)).toMatchObject({
      python: '',
      file: { name, text: 'import boto3\n' },
    });
  });
});
