import { entryNow, fragmentNow } from './address';
import { storedDraft } from './draft-storage';
import { emptyOpening, openForm, type Found, type Opening } from './open-form';
import { loadShare } from './share-later';

const NOT_LOADED =
  'What is needed to open links and drafts could not be loaded. Reload the page: nothing is lost.';

/** What the page opens with: at once where there is neither link nor draft, else as soon as it can be read. */
export function readOpening(): Opening | Promise<Opening> {
  const found = { fragment: fragmentNow(), entry: entryNow(), draft: storedDraft() };
  const isBare = found.fragment === '' && found.draft === null;
  return isBare ? emptyOpening(found.entry?.step) : readFound(found);
}

async function readFound(found: Found): Promise<Opening> {
  try {
    return openForm(await loadShare(), found);
  } catch {
    return { ...emptyOpening(), problem: NOT_LOADED, mayStore: false };
  }
}
