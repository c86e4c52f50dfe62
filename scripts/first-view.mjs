// How the build cuts what the first view loads: into a few files, each evaluated in a task of its own, and all
// asked for with the page. The order of evaluation is in src/app/first-view/draw-page.ts.
import { fileURLToPath } from 'node:url';

/** @import { Plugin } from 'vite' */

/** The module that puts the form on the screen. An entry, so that what it needs is known before all else. */
export const PAGE = 'src/app/first-view/render-page.tsx';

/** Of all that the first view needs. What is needed later too is not cut up for it: that takes 10 kB more. */
const NEEDED = { tags: /** @type {['$initial']} */ (['$initial']) };

/** What the first script asks for itself, where there is a link or a draft to open. */
const TO_OPEN = /\/src\/(?:share\/index\.ts|app\/reviewing\/review-body\.tsx)$/;

/** The first that fits decides. */
export const GROUPS = [
  // Two apart, or the first file would import all others for their sake, or they the first.
  { name: 'preload', test: /vite\/preload-helper/ },
  { name: 'draft', test: /src\/app\/drafts\/draft-storage\.ts$/ },
  { name: 'main', test: /index\.html$|src\/main\.ts$|src\/app\/index\.ts$|first-view\/draw-page\.ts$/ },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  {
    ...NEEDED,
    name: 'mui',
    test: /node_modules\/(?:@mui|@emotion|stylis)\/|first-view\/(?:mui|insert-while-rendering)\.ts$/,
  },
  { ...NEEDED, name: 'theme', test: /src\/app\/theme\// },
  { ...NEEDED, name: 'policy', test: /src\/policy\// },
  // The service worker is a script of its own, in one file.
  { ...NEEDED, name: 'page', test: /^(?!.*\/src\/offline\/)/ },
  { name: 'preview', test: /src\/app\/previewing\/preview-pane\.tsx$/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/**
 * Asks for the parts of the first view with the page, after its text: the script itself would ask for one when it
 * has evaluated the one before.
 *
 * @returns {Plugin}
 */
export function preloadFirstView() {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        /** @type {Set<string>} */
        const files = new Set();
        /** @param {string} file */
        function add(file) {
          const chunk = bundle[file];
          if (chunk?.type !== 'chunk' || files.has(file) || TO_OPEN.test(chunk.facadeModuleId ?? '')) return;
          files.add(file);
          chunk.imports.forEach(add);
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.name === 'main') chunk.dynamicImports.forEach(add);
        }
        const isAsked = (/** @type {string} */ file) => html.includes(`src="./${file}"`);
        const missing = [...files].filter((file) => !isAsked(file));
        return {
          // The text of the page is there already, and is painted first.
          html: html.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"'),
          tags: missing.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
            injectTo: /** @type {const} */ ('head'),
          })),
        };
      },
    },
  };
}

/**
 * Emotion asks this module when a rule reaches the style sheet; ours answers in its place.
 *
 * @returns {Plugin}
 */
export function insertWhileRendering() {
  const ours = fileURLToPath(new URL('../src/app/first-view/insert-while-rendering.ts', import.meta.url));
  return {
    name: 'insert-while-rendering',
    enforce: 'pre',
    resolveId: (id) => (id === '@emotion/use-insertion-effect-with-fallbacks' ? ours : null),
  };
}
