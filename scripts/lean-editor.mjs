// Leaves out of the editor what a text to read never shows, so that it arrives sooner.

/** @import { Plugin } from 'vite' */

const MONACO = '/monaco-editor/esm/vs/';

/**
 * Parts that the editor's one entry imports for features that are off or that nothing here can open, by path below
 * Monaco's `vs/`, with what they export. A class of that name stands in for each, of which no object is made.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const LEFT_OUT = {
  // The tab Compare loads the diff editor itself, when it is opened.
  'editor/browser/widget/diffEditor/diffEditorWidget.js': ['DiffEditorWidget'],
  'editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js': ['MultiDiffEditorWidget'],
  // Lists to pick from: a palette of commands, which has no key here, and what it is drawn with.
  'platform/quickinput/browser/quickInputController.js': ['QuickInputController'],
  'platform/list/browser/listService.js': ['ListService', 'IListService'],
  'base/browser/ui/selectBox/selectBoxCustom.js': ['SelectBoxList'],
  // `experimentalGpuAcceleration` is off.
  'editor/browser/gpu/viewGpuContext.js': ['ViewGpuContext'],
  'editor/browser/viewParts/viewLinesGpu/viewLinesGpu.js': ['ViewLinesGpu'],
  'editor/browser/viewParts/rulersGpu/rulersGpu.js': ['RulersGpu'],
  'editor/browser/viewParts/gpuMark/gpuMark.js': ['GpuMarkOverlay'],
  // `editContext` is off.
  'editor/browser/controller/editContext/native/nativeEditContext.js': ['NativeEditContext'],
  // Without grammars of its kind.
  'editor/common/model/tokens/treeSitter/treeSitterSyntaxTokenBackend.js': ['TreeSitterSyntaxTokenBackend'],
};

const STANDS_IN = '\0lean-editor/';

/**
 * @param {string} path of a module of Monaco below `vs/`
 * @returns {string}
 */
function pathOf(path) {
  return path.slice(path.indexOf(MONACO) + MONACO.length);
}

/**
 * Puts stand-ins in the place of these parts. Fails where the editor has one of them no more.
 *
 * @returns {Plugin}
 */
export function leanEditor() {
  /** @type {Set<string>} */
  const met = new Set();
  return {
    name: 'lean-editor',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer = '', options) {
      if (!importer.includes(MONACO)) return null;
      const name = source.slice(source.lastIndexOf('/'));
      if (!Object.keys(LEFT_OUT).some((path) => path.endsWith(name))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = pathOf(found?.id ?? '');
      if (LEFT_OUT[path] === undefined) return null;
      met.add(path);
      return STANDS_IN + path;
    },
    load(id) {
      if (!id.startsWith(STANDS_IN)) return null;
      const names = LEFT_OUT[id.slice(STANDS_IN.length)] ?? [];
      return names.map((name) => `export class ${name} {}`).join('\n');
    },
    buildEnd(error) {
      const gone = Object.keys(LEFT_OUT).filter((path) => !met.has(path));
      if (error === undefined && gone.length > 0) {
        this.error(`The editor has these parts no more: ${gone.join(', ')}. See scripts/lean-editor.mjs.`);
      }
    },
  };
}
