/* oxlint-disable typescript/consistent-type-imports -- the declaration of such a module can hold no import */

// The parts of monaco-editor 0.57 that its own types leave out, as far as the diff editor needs them.

declare module 'monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget' {
  export class DiffEditorWidget {
    constructor(host: HTMLElement, options: object, inner: object);
    getOriginalEditor(): import('monaco-editor/editor').editor.ICodeEditor;
    getModifiedEditor(): import('monaco-editor/editor').editor.ICodeEditor;
    setModel(model: { original: object; modified: object } | null): void;
    dispose(): void;
  }
}

declare module 'monaco-editor/editor/browser/widget/diffEditor/diffProviderFactoryService' {
  export const IDiffProviderFactoryService: object;
}

declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer' {
  export class DefaultLinesDiffComputer {
    computeDiff(
      original: readonly string[],
      modified: readonly string[],
      options: { ignoreTrimWhitespace: boolean; maxComputationTimeMs: number; computeMoves: boolean },
    ): { changes: readonly object[]; hitTimeout: boolean };
  }
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  export const StandaloneServices: { get<Service>(id: { readonly service?: Service }): Service };
}

declare module 'monaco-editor/editor/standalone/common/standaloneTheme' {
  interface Themes {
    registerEditorContainer(container: HTMLElement): { dispose(): void };
  }
  export const IStandaloneThemeService: { readonly service?: Themes };
}

declare module 'monaco-editor/platform/instantiation/common/instantiation' {
  interface Instantiation {
    createChild(services: object): Instantiation;
    createInstance<Args extends unknown[], Instance>(
      made: new (...args: Args) => Instance,
      ...args: Args
    ): Instance;
  }
  export const IInstantiationService: { readonly service?: Instantiation };
}

declare module 'monaco-editor/platform/instantiation/common/serviceCollection' {
  export const ServiceCollection: new (
    ...entries: readonly (readonly [id: object, service: object])[]
  ) => object;
}
