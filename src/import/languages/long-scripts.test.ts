import { expect, test } from 'vitest';
import { notebookOf } from '../fixtures/notebooks';
import { importText } from '../index';

const CALL = `boto3.client("sagemaker").create_model(ModelName="m", ExecutionRoleArn="arn:aws:iam::111122223333:role/Acme", PrimaryContainer={"ModelDataUrl": f"s3://acme/{name}/model.tar.gz"})`;

/** A thousand steps and what separates them. */
const LONG: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'with a blank line after each statement', text: 'print("a step of the work")\n\n'.repeat(1_000) },
  { name: 'with two of them', text: 'print("a step of the work")\n\n\n'.repeat(1_000) },
  { name: 'with blanks in the blank lines', text: 'print("a step of the work")\n  \n'.repeat(1_000) },
  { name: 'written on Windows', text: 'print("a step of the work")\r\n\r\n'.repeat(1_000) },
  { name: 'of functions', text: 'def step():\n    a = 1\n\n    return a\n\n'.repeat(1_000) },
  {
    name: 'of classes',
    text: 'class Step:\n\n    size = 1\n\n    def run(self):\n\n        pass\n\n'.repeat(500),
  },
  { name: 'of branches', text: 'if a:\n    b()\n\nelse:\n\n    c()\n\n'.repeat(500) },
  { name: 'of texts with brackets', text: 'print("""(\n(""")  # (\nprint(\'["\')\n'.repeat(500) },
  { name: 'of texts over several lines', text: 'print("""\n\na text\n\n""")\n\n'.repeat(500) },
  { name: 'of lists over several lines', text: 'steps = [\n\n    1,\n\n    2,\n]\n\n'.repeat(500) },
];

test.each(LONG)('a long script $name is read to its end', ({ text }) => {
  const lines = text.split('\n').length;
  const result = importText(`import boto3\n${text}name = """a\n\nb"""\n${CALL}`);
  expect(result).toMatchObject({ ok: true, value: { apis: ['CreateModel'] } });
  const places = result.ok ? result.value.notes.map(({ place }) => place) : [];
  expect(places).toContain(`line ${lines + 4}`);
});

test('so is a notebook of many cells', () => {
  const cells = Array.from({ length: 800 }, (_, index) => `x${index} = ${index}\n\nprint(x${index})\n\n`);
  const result = importText(notebookOf('import boto3', ...cells, `name = "a"\n${CALL}`));
  expect(result).toMatchObject({ ok: true, value: { apis: ['CreateModel'] } });
});

test('a blank line in a text over several lines stays what it is', () => {
  const text = `import boto3\n${'print("a step of the work")\n\n'.repeat(400)}name = """a\n\nb""".replace("\\n\\n", "-")\n${CALL}`;
  const result = importText(text);
  const lists = result.ok ? JSON.stringify(result.value.spec.entries) : '';
  expect(lists).not.toContain('#');
});

test.each([
  { name: 'sums', text: `x = ${'"a step of the work" + '.repeat(5_000)}"b"` },
  { name: 'attributes', text: `x = step${'.next_step'.repeat(5_000)}` },
  { name: 'calls', text: `step${'.then_step()'.repeat(5_000)}` },
  { name: 'sums at the beginning', text: `${'"a step of the work" + '.repeat(5_000)}"b"` },
])('$name without end do end', ({ text }) => {
  const result = importText(`${text}\nimport boto3\nname = "a"\n${CALL}`);
  expect(result.ok || result.problem.message).not.toBe('');
});
