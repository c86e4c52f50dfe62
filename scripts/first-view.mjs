// How the build cuts what the page loads at first: the first view into a few files, each evaluated in a task of its
// own, and all asked for with the page; the preview, which comes next, into one with what it shares. The order of
// evaluation is in src/app/first-view/draw-page.ts.
import { fileURLToPath } from 'node:url';

/** @import { HtmlTagDescriptor, Plugin, Rolldown } from 'vite' */

/** The module that puts the form on the screen. An entry, so that what it needs is known before all else. */
export const PAGE = 'src/app/first-view/render-page.tsx';

/** Of all that the first view needs. What is needed later too is not cut up for it: that takes 10 kB more. */
const NEEDED = { tags: /** @type {['$initial']} */ (['$initial']) };

/**
 * What the first script asks for where it is needed, as lists in the page (`askFor` in draw-page.ts): the module that
 * needs all of it.
 */
const ASKED_FOR = {
  'to-open': /\/src\/share\/index\.ts$/,
  'to-review': /\/src\/app\/reviewing\/review-body\.tsx$/,
};

/** The first that fits decides. */
export const GROUPS = [
  // Apart from the first script: it needs them, and so do others, which would wait for one another otherwise.
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
  // What follows the first view. On a slow network many small files wait for one another, so what most parts share is in
  // two files, and what only the preview shows is in one.
  { name: 'helpers', test: /@mui\/(?:utils|material\/utils)\// },
  { name: 'common', test: /src\/(?:screen|preview\/(?!code))/, minShareCount: 3 },
  { name: 'preview', test: /src\/app\/previewing\/preview-pane\.tsx$/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/**
 * The files of scripts and of all that they import statically.
 *
 * @param {Rolldown.OutputBundle} bundle
 * @param {readonly Rolldown.OutputChunk[]} chunks
 * @returns {Set<string>}
 */
function filesOf(bundle, chunks) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} file */
  function add(file) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    chunk.imports.forEach(add);
  }
  chunks.forEach(({ fileName }) => add(fileName));
  return files;
}

/**
 * @param {Iterable<string>} files
 * @returns {HtmlTagDescriptor[]}
 */
function links(files) {
  return [...files].map((file) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
    injectTo: 'head',
  }));
}

/**
 * Asks for the parts of the first view with the page, after its text: the script itself would ask for one when it
 * has evaluated the one before. Lists what it asks for itself.
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
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
        const main = chunks.find(({ name }) => name === 'main');
        const listed = Object.entries(ASKED_FOR).map(([id, module]) => ({
          id,
          chunks: chunks.filter(({ facadeModuleId }) => module.test(facadeModuleId ?? '')),
        }));
        for (const { id, chunks: wanted } of [...listed, { id: 'first view', chunks: main ? [main] : [] }]) {
          if (wanted.length === 0) throw new Error(`Nothing is built for ${id}: see scripts/first-view.mjs`);
        }
        const parts = chunks.filter(
          (chunk) =>
            main?.dynamicImports.includes(chunk.fileName) &&
            !listed.some((list) => list.chunks.includes(chunk)),
        );
        const isAsked = (/** @type {string} */ file) => html.includes(`"./${file}"`);
        const first = filesOf(bundle, parts);
        const lists = listed.map((list) => ({
          tag: 'template',
          attrs: { id: list.id },
          children: links(
            [...filesOf(bundle, list.chunks)].filter((file) => !first.has(file) && !isAsked(file)),
          ),
          injectTo: /** @type {const} */ ('head'),
        }));
        return {
          // The text of the page is there already, and is painted first.
          html: html.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"'),
          tags: [...links([...first].filter((file) => !isAsked(file))), ...lists],
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
