// The response headers that the site is served with: by `npm start`, under the browser tests, and by
// public/cloudfront-template.yaml, which a test holds to this file.

/**
 * Every Trusted Types policy that may exist on the page: those of the parts of monaco-editor 0.57 that are
 * bundled, and two that start scripts of the site: `importReader`, which reads large imports, and `serviceWorker`.
 * Anything else that writes HTML or starts a script from a string is refused, and each name can be taken once.
 */
const TRUSTED_TYPES_POLICIES = [
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorGhostText',
  'editorViewLayer',
  'importReader',
  'richScreenReaderContent',
  'serviceWorker',
  'standaloneColorizer',
  'tokenizeToString',
];

/**
 * What the site may load. `connect-src` is for the service worker, which fetches the files that it keeps; the page
 * itself has nothing to fetch and nowhere to send to, and forbids both in a policy of its own (scripts/offline.mjs).
 * There is no `worker-src`: the workers are scripts of the site. Inline styles are allowed because the editor and
 * Emotion write them.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
].join('; ');

/** @type {Readonly<Record<string, string>>} */
export const HOSTING_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * How long a file may be kept. Vite puts a hash of the content into every name under assets/; everything
 * else keeps its name and must be asked for again.
 *
 * @param {string} path of the file below dist/, with forward slashes
 */
export function cacheControl(path) {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
