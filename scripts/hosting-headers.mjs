// The response headers that the site is served with: by `npm start`, under the browser tests, and by
// public/cloudfront-template.yaml, which a test holds to this file.

/**
 * Every Trusted Types policy that may exist on the page: those of the parts of monaco-editor 0.57 that are
 * bundled, and `importReader`, which starts the script that reads large imports. Anything else that writes HTML or starts a script from a string is refused.
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
  'standaloneColorizer',
  'tokenizeToString',
];

/**
 * What the page may load. There is no `connect-src`: the page has nothing to fetch and nowhere to send to,
 * and so `default-src` forbids both. There is no `worker-src` either: the one worker, which reads large
 * imports, is a script of the site. Inline styles are allowed because the editor and Emotion write them.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
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
