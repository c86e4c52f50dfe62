import { extname } from 'node:path';
import { cacheControl } from './hosting-headers.mjs';
import { contentType } from './site.mjs';

/** @typedef {{ bucket: string; distribution: string }} Target */

/** In this order: whoever loads the page meanwhile finds every file that its index.html refers to. */
const STAGES = [
  (/** @type {string} */ file) => file.startsWith('assets/'),
  (/** @type {string} */ file) => !file.startsWith('assets/') && file !== 'index.html',
  (/** @type {string} */ file) => file === 'index.html',
];

/**
 * The commands that put a built site on S3 and behind CloudFront, each as arguments of `aws`. Nothing is ever
 * deleted: a tab that was opened before the update still loads its own parts. What has no hash in its name is copied,
 * not synchronised: `sync` leaves out an older file of the same size, which is what a rollback uploads.
 *
 * @param {readonly string[]} files below `folder`, with forward slashes
 * @param {string} folder
 * @param {Target} target
 */
export function deployCommands(files, folder, { bucket, distribution }) {
  const untyped = files.filter((file) => contentType(file) === undefined);
  if (untyped.length > 0) throw new Error(`No content type is known for ${untyped.join(', ')}`);
  if (!files.includes('index.html')) throw new Error(`There is no index.html in ${folder}`);
  const uploads = STAGES.flatMap((isIn) => {
    const staged = files.filter(isIn);
    const endings = [...new Set(staged.map((file) => extname(file)))].toSorted();
    return endings.map((ending) =>
      upload(
        staged.filter((file) => extname(file) === ending),
        ending,
        folder,
        bucket,
      ),
    );
  });
  const invalidation = ['create-invalidation', '--distribution-id', distribution, '--paths', '/*'];
  return [...uploads, ['cloudfront', ...invalidation]];
}

/**
 * One command for the files of one ending: the type is said, for `aws` would ask the machine for it, and a script of
 * another type does not run under `nosniff`.
 *
 * @param {readonly string[]} files of one stage
 * @param {string} ending
 * @param {string} folder
 * @param {string} bucket
 */
function upload(files, ending, folder, bucket) {
  const [first = ''] = files;
  const headers = ['--content-type', contentType(first) ?? '', '--cache-control', cacheControl(first)];
  if (first === 'index.html')
    return ['s3', 'cp', `${folder}/index.html`, `s3://${bucket}/index.html`, ...headers];
  const only = ['--exclude', '*', '--include', `*${ending}`];
  if (first.startsWith('assets/'))
    return ['s3', 'sync', `${folder}/assets`, `s3://${bucket}/assets`, ...only, '--size-only', ...headers];
  const notThose = ['--exclude', 'assets/*', '--exclude', 'index.html'];
  return ['s3', 'cp', folder, `s3://${bucket}`, '--recursive', ...only, ...notThose, ...headers];
}
