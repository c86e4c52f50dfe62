import { editor } from 'monaco-editor/editor';
import { DiffEditorWidget } from 'monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget';
import { IDiffProviderFactoryService } from 'monaco-editor/editor/browser/widget/diffEditor/diffProviderFactoryService';
import { DefaultLinesDiffComputer } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer';
import { IStandaloneThemeService } from 'monaco-editor/editor/standalone/common/standaloneTheme';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IInstantiationService } from 'monaco-editor/platform/instantiation/common/instantiation';
import { ServiceCollection } from 'monaco-editor/platform/instantiation/common/serviceCollection';
import { POLICY_LANGUAGE } from './code-languages';
import { EDITOR_OPTIONS } from './code-options';

/** Narrower than this, both texts are shown as one. Pixels. */
const ROOM_FOR_TWO = 720;

/** A diff that takes longer is shown as far as it got. Milliseconds. */
const LONGEST = 1_000;

interface Texts {
  readonly before: string;
  readonly after: string;
  /** What screen readers say of each. */
  readonly labels: readonly [before: string, after: string];
}

/**
 * Shows two texts in Monaco's diff editor, and returns what removes it again. Monaco’s own `createDiffEditor` would
 * bring the widget into the first editor that the page loads, and compare in a worker, which the page does not have.
 */
export function createDiff(host: HTMLElement, { before, after, labels }: Texts): () => void {
  const services = StandaloneServices.get(IInstantiationService).createChild(
    new ServiceCollection([IDiffProviderFactoryService, { createDiffProvider: () => COMPARES_HERE }]),
  );
  const view = services.createInstance(DiffEditorWidget, host, optionsFor(host), {});
  // The colours of the page, also where no other editor has brought them.
  const colours = StandaloneServices.get(IStandaloneThemeService).registerEditorContainer(host);
  const original = editor.createModel(before, POLICY_LANGUAGE);
  const modified = editor.createModel(after, POLICY_LANGUAGE);
  view.setModel({ original, modified });
  keepLabel(view.getOriginalEditor(), labels[0]);
  keepLabel(view.getModifiedEditor(), labels[1]);
  return () => {
    view.setModel(null);
    view.dispose();
    colours.dispose();
    original.dispose();
    modified.dispose();
  };
}

/** The diff editor takes the label away from an editor inside whenever it changes any of its options. */
function keepLabel(inner: editor.ICodeEditor, ariaLabel: string): void {
  const give = () => {
    if (inner.getRawOptions().ariaLabel !== ariaLabel) inner.updateOptions({ ariaLabel });
  };
  inner.onDidChangeConfiguration(give);
  give();
}

function optionsFor(host: HTMLElement) {
  return {
    ...EDITOR_OPTIONS,
    fontFamily: getComputedStyle(host).fontFamily,
    originalEditable: false,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: ROOM_FOR_TWO,
    hideUnchangedRegions: { enabled: true },
    renderOverviewRuler: false,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
  };
}

/** Policies are short: they are compared at once. */
const COMPARES_HERE = {
  onDidChange: () => ({ dispose: () => undefined }),
  computeDiff: (
    original: editor.ITextModel,
    modified: editor.ITextModel,
    { ignoreTrimWhitespace }: { ignoreTrimWhitespace: boolean },
  ) => {
    const { changes, hitTimeout } = new DefaultLinesDiffComputer().computeDiff(
      original.getLinesContent(),
      modified.getLinesContent(),
      { ignoreTrimWhitespace, maxComputationTimeMs: LONGEST, computeMoves: false },
    );
    return Promise.resolve({
      changes,
      identical: original.getValue() === modified.getValue(),
      quitEarly: hitTimeout,
      moves: [],
    });
  },
};
