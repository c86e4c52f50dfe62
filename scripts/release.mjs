// `npm run release`: builds the site, checks that a second build has the same bytes, and puts into release/ what is
// published of it: dist.zip, its SBOM, and the checksums of both. It asks no network and changes nothing else.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checksums, zipFolder } from './release-files.mjs';
import { run } from './run.mjs';
import { SBOM } from './shipped/plugin.mjs';

const DIST = new URL('../dist/', import.meta.url);
const RELEASE = new URL('../release/', import.meta.url);

async function release() {
  const isBuilt = await run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
  if (!isBuilt || !(await run('npm', ['run', '--silent', 'reproduce'])))
    throw new Error('Nothing was made: the build failed, or is not what it has to be');
  const files = {
    'dist.zip': await zipFolder(fileURLToPath(DIST), 'dist'),
    [SBOM]: await readFile(new URL(SBOM, DIST)),
  };
  const sums = checksums(files);
  await rm(RELEASE, { recursive: true, force: true });
  await mkdir(RELEASE);
  const written = Object.entries({ ...files, SHA256SUMS: sums });
  await Promise.all(written.map(([name, bytes]) => writeFile(new URL(name, RELEASE), bytes)));
  console.log(`\n${sums}\nIn release/, with SHA256SUMS`);
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
