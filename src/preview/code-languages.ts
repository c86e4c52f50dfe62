import { editor, languages } from 'monaco-editor/editor';
import type { Exporter } from '../export';
import { POLICY_LANGUAGE, POLICY_TOKENS } from './code-language';

languages.register({ id: POLICY_LANGUAGE });
languages.setMonarchTokensProvider(POLICY_LANGUAGE, POLICY_TOKENS);

/** How the editor comes to know the languages of the formats: each is fetched when it is first shown. */
const KNOWLEDGE: Readonly<Record<Exporter['language'], () => Promise<unknown>>> = {
  json: () => Promise.resolve(),
  shell: () => import('monaco-editor/languages/definitions/shell/register'),
  yaml: () => import('monaco-editor/languages/definitions/yaml/register'),
  hcl: () => import('monaco-editor/languages/definitions/hcl/register'),
  typescript: () => import('monaco-editor/languages/definitions/typescript/register'),
  python: () => import('monaco-editor/languages/definitions/python/register'),
};

/** Colours a text in its language; without colours where the language cannot be fetched. */
export async function colourIn(
  language: Exporter['language'],
  model: editor.ITextModel,
  isWanted: () => boolean,
): Promise<void> {
  try {
    await KNOWLEDGE[language]();
    // Another language may have been chosen while this one was on its way.
    if (!isWanted() || model.isDisposed()) return;
    editor.setModelLanguage(model, language === 'json' ? POLICY_LANGUAGE : language);
  } catch {
    // The text is all there; only its colours are not.
  }
}
