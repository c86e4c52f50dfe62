import { storedDraft } from '../drafts/draft-storage';

/**
 * What the first view is made of, in the order in which it is evaluated. All at once would be one long task, in
 * which a slow phone does not answer. The build puts each into a file of its own (`scripts/first-view.mjs`).
 */
const PARTS = [
  () => import('react-dom/client'),
  () => import('./mui'),
  () => import('../theme/theme'),
  async () => askForReview(),
  () => import('./policy'),
];

/** What opens a link or a draft is asked for with the page. Where it does not come, who opens them says so. */
function askForShare(): void {
  if (location.hash !== '' || storedDraft() !== null) import('../../share').catch(() => {});
}

/** A link opens at Review. What that shows is asked for before the last part of the first view has arrived. */
function askForReview(): void {
  if (location.hash !== '' && history.state === null) import('../reviewing/review-body').catch(() => {});
}

/** Ends the task, so that the page can answer before the next one. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Draws the page into an element, in place of what it holds. Rejects where a part cannot be loaded. */
export async function drawPage(root: HTMLElement): Promise<void> {
  askForShare();
  for (const load of PARTS) {
    // One after the other is the point; all are being fetched since the page came.
    // oxlint-disable no-await-in-loop
    await load();
    await pause();
    // oxlint-enable no-await-in-loop
  }
  const { renderPage } = await import('./render-page');
  await pause();
  renderPage(root);
}
