// `npm run deploy -- --stack role-wizard`: builds the site and uploads it to the stack that
// public/cloudfront-template.yaml made, with the AWS CLI and whatever credentials it finds.
//   --dry-run       prints the commands and calls nothing
//   --folder dist   uploads a build that is there already, such as that of a release before
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deployCommands } from './deploy-commands.mjs';
import { run } from './run.mjs';
import { filesBelow } from './same-bytes.mjs';

const { values } = parseArgs({
  options: {
    stack: { type: 'string', default: 'role-wizard' },
    folder: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const dryRun = values['dry-run'];

/** @param {string} key of the stack's outputs */
function output(key) {
  if (dryRun) return `<${key} of ${values.stack}>`;
  const query = `Stacks[0].Outputs[?OutputKey=='${key}'].OutputValue`;
  const args = ['describe-stacks', '--stack-name', values.stack, '--query', query, '--output', 'text'];
  const text = execFileSync('aws', ['cloudformation', ...args], { encoding: 'utf8' }).trim();
  if (text === '' || text === 'None') throw new Error(`The stack ${values.stack} has no output ${key}`);
  return text;
}

/** @param {readonly string[]} args as a shell would need them */
function shown(args) {
  return ['aws', ...args.map((arg) => (/^[\w./:=-]+$/.test(arg) ? arg : `'${arg}'`))].join(' ');
}

async function deploy() {
  if (values.folder === undefined && !(await run('npm', ['run', '--silent', 'build'])))
    throw new Error('The build failed. Nothing was uploaded.');
  const folder = values.folder ?? fileURLToPath(new URL('../dist', import.meta.url));
  const target = { bucket: output('BucketName'), distribution: output('DistributionId') };
  for (const args of deployCommands(await filesBelow(folder), folder, target)) {
    console.log(shown(args));
    if (!dryRun) execFileSync('aws', args, { stdio: 'inherit' });
  }
}

try {
  await deploy();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
