// Leaves out of the editor what a text to read never shows, so that it arrives sooner.

/** @import { Plugin } from 'vite' */

const MONACO = '/monaco-editor/esm/vs/';

/**
 * Parts that the editor's one entry imports for features that are off or that nothing here can open: the path below
 * Monaco's `vs/`, and the names that others import from it. A class that cannot be made stands in for each; as the name
 * of a service it is only registered.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const LEFT_OUT = {
  // The tab Compare loads the diff editor itself, when it is opened.
  'editor/browser/widget/diffEditor/diffEditorWidget.js': ['DiffEditorWidget'],
  'editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js': ['MultiDiffEditorWidget'],
  // Lists to pick from: the palette of commands and the drop-downs of toolbars. There are none.
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

const NAMES = new Set(Object.keys(LEFT_OUT).map((path) => path.slice(path.lastIndexOf('/'))));

const STANDS_IN = '\0lean-editor/';

/** @param {string} name */
function standIn(name) {
  const message = JSON.stringify(`${name} is left out of the editor: see scripts/lean-editor.mjs`);
  return `export class ${name} { constructor() { throw new Error(${message}); } }`;
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
      if (!importer.includes(MONACO) || !NAMES.has(source.slice(source.lastIndexOf('/')))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [, path = ''] = found?.id.split(MONACO) ?? [];
      if (LEFT_OUT[path] === undefined) return null;
      met.add(path);
      return STANDS_IN + path;
    },
    load(id) {
      if (!id.startsWith(STANDS_IN)) return null;
      return LEFT_OUT[id.slice(STANDS_IN.length)]?.map(standIn).join('\n');
    },
    buildEnd(error) {
      const gone = Object.keys(LEFT_OUT).filter((path) => !met.has(path));
      if (error === undefined && gone.length > 0) {
        this.error(`The editor has these parts no more: ${gone.join(', ')}. See scripts/lean-editor.mjs.`);
      }
    },
  };
}
