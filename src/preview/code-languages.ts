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
export async function colourIn(language: Exporter['language'], model: editor.ITextModel): Promise<void> {
  const id = language === 'json' ? POLICY_LANGUAGE : language;
  if (model.getLanguageId() === id) return;
  try {
    await KNOWLEDGE[language]();
    if (!model.isDisposed()) editor.setModelLanguage(model, id);
  } catch {
    // The text is all there; only its colours are not.
  }
}
