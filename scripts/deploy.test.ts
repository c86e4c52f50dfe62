import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

const SCRIPT = fileURLToPath(new URL('deploy.mjs', import.meta.url));

/** Writes down its arguments, answers for the stack, and fails at the call that it is told to fail at. */
const STUB = `#!/usr/bin/env node
const args = process.argv.slice(2);
require('node:fs').appendFileSync(process.env.CALLS, JSON.stringify(args) + '\\n');
if (args.includes('describe-stacks')) console.log(args.join().includes('BucketName') ? 'the-bucket' : 'E123');
if (args.join(' ').includes(process.env.FAILS_AT ?? '\\0')) process.exit(1);
`;

const FILES = ['index.html', 'favicon.svg', 'assets/a-1.js', 'assets/b-2.css', 'assets/c-3.ttf'];

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deploy-'));
  mkdirSync(join(place, 'dist/assets'), { recursive: true });
  mkdirSync(join(place, 'bin'));
  for (const file of FILES) writeFileSync(join(place, 'dist', file), '');
  writeFileSync(join(place, 'bin/aws'), STUB);
  chmodSync(join(place, 'bin/aws'), 0o755);
});
afterEach(() => rmSync(place, { recursive: true }));

function deploy(args: readonly string[] = [], failsAt?: string) {
  const calls = join(place, 'calls');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, '--folder', join(place, 'dist'), ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(place, 'bin'), process.env['PATH']].join(delimiter),
        CALLS: calls,
        ...(failsAt === undefined ? {} : { FAILS_AT: failsAt }),
      },
    },
  );
  const made = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  return {
    status,
    stdout,
    stderr,
    calls: made
      .map((line) => z.array(z.string()).parse(JSON.parse(line)).join(' ').replaceAll(place, '.'))
      .filter((line) => !line.includes('describe-stacks')),
  };
}

const FOR_EVER = '--cache-control public, max-age=31536000, immutable';
const ASSETS = './dist/assets s3://the-bucket/assets --exclude * --include';

describe('deploy', () => {
  test('uploads hashed parts first, the page last, and deletes nothing', () => {
    const { status, calls } = deploy();
    expect(calls).toStrictEqual([
      `s3 sync ${ASSETS} *.css --size-only --content-type text/css; charset=utf-8 ${FOR_EVER}`,
      `s3 sync ${ASSETS} *.js --size-only --content-type text/javascript; charset=utf-8 ${FOR_EVER}`,
      `s3 sync ${ASSETS} *.ttf --size-only --content-type font/ttf ${FOR_EVER}`,
      's3 cp ./dist s3://the-bucket --recursive --exclude * --include *.svg --exclude assets/* --exclude index.html --content-type image/svg+xml --cache-control no-cache',
      's3 cp ./dist/index.html s3://the-bucket/index.html --content-type text/html; charset=utf-8 --cache-control no-cache',
      'cloudfront create-invalidation --distribution-id E123 --paths /*',
    ]);
    expect(status).toBe(0);
  });

  test('prints the commands and calls nothing with --dry-run', () => {
    const { status, stdout, calls } = deploy(['--dry-run', '--stack', 'my-stack']);
    expect(calls).toStrictEqual([]);
    expect(stdout.trim().split('\n')).toHaveLength(6);
    expect(stdout).toContain("'s3://<BucketName of my-stack>/assets'");
    expect(status).toBe(0);
  });

  test('keeps the old page when a part could not be uploaded', () => {
    const { status, calls } = deploy([], '*.js');
    expect(status).toBe(1);
    expect(calls.join('\n')).not.toContain('index.html');
  });

  test.each([
    { what: 'without a page', change: () => rmSync(join(place, 'dist/index.html')), says: 'index.html' },
    {
      what: 'with a file of an unknown type',
      change: () => writeFileSync(join(place, 'dist/x.exe'), ''),
      says: 'x.exe',
    },
  ])('uploads no folder $what', ({ change, says }) => {
    change();
    const { status, stderr, calls } = deploy();
    expect({ status, calls }).toStrictEqual({ status: 1, calls: [] });
    expect(stderr).toContain(says);
  });
});
