import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { decodeShare, stepOfShare } from './index';

const PAGE = readFileSync(new URL('../../docs/linking.md', import.meta.url), 'utf8');

/** What the page's examples say, by hand. */
const EXPECTED = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '' },
  entries: {
    's3.inputs': [{ text: 's3://example-bucket/training/' }],
    's3.outputs': [{ text: 's3://example-bucket/output/' }],
  },
};

function example(language: string): string {
  const code = new RegExp(`^\`\`\`${language}\\n(?<code>.*?)^\`\`\``, 'ms').exec(PAGE)?.groups?.['code'];
  if (code === undefined) throw new Error(`The page has no example in ${language}`);
  return code;
}

const EXAMPLES = [
  { language: 'python', command: 'python3', args: ['-'], script: async (code: string) => code },
  {
    language: 'ts',
    command: process.execPath,
    args: ['--input-type=module', '-'],
    script: async (code: string) => (await transformWithOxc(code, 'link.ts')).code,
  },
];

describe('docs/linking.md', () => {
  test.each(EXAMPLES)('its example in $language makes a link to the role', async (example_) => {
    const { language, command, args, script } = example_;
    const { stdout, stderr } = spawnSync(command, args, {
      input: await script(example(language)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const { origin, hash } = new URL(stdout.trim());
    expect(origin).toBe('https://wizard.example.com');
    expect(stepOfShare(hash)).toBe('review');
    expect(decodeShare(hash)).toStrictEqual({ ok: true, value: EXPECTED });
  });
});
