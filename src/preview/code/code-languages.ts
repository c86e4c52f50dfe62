import { editor, languages } from 'monaco-editor/editor';
import type { Exporter } from '../../export';

/** The editor’s name for the language of a policy. */
export const POLICY_LANGUAGE = 'policy-json';

/** Tells keys from texts: a policy is made of nothing else. */
const POLICY_TOKENS = {
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/[{}[\],:]/, 'delimiter'],
    ] satisfies [RegExp, string][],
  },
};

languages.register({ id: POLICY_LANGUAGE });
languages.setMonarchTokensProvider(POLICY_LANGUAGE, POLICY_TOKENS);

/** Monaco’s languages, each loaded when it is first shown. */
const LANGUAGE_LOADERS: Readonly<Record<Exporter['language'], () => Promise<unknown>>> = {
  json: () => Promise.resolve(),
  shell: () => import('monaco-editor/languages/definitions/shell/register'),
  yaml: () => import('monaco-editor/languages/definitions/yaml/register'),
  hcl: () => import('monaco-editor/languages/definitions/hcl/register'),
  typescript: () => import('monaco-editor/languages/definitions/typescript/register'),
  python: () => import('monaco-editor/languages/definitions/python/register'),
};

/** Colours a text in its language; leaves it without colours where the language cannot be loaded. */
export async function colourIn(
  language: Exporter['language'],
  model: editor.ITextModel,
  isWanted: () => boolean,
): Promise<void> {
  try {
    await LANGUAGE_LOADERS[language]();
    // Another language may have been chosen meanwhile.
    if (!isWanted() || model.isDisposed()) return;
    editor.setModelLanguage(model, language === 'json' ? POLICY_LANGUAGE : language);
  } catch {
    // The text is all there; only its colours are not.
  }
}
