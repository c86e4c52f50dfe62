import { storedDraft } from '../drafts/draft-storage';

/**
 * What the first view is made of, in the order in which it is evaluated. All at once would be one long task, in
 * which a slow phone does not answer. The build puts each into a file of its own (`scripts/first-view.mjs`).
 */
const PARTS = [
  () => import('react-dom/client'),
  () => import('./mui'),
  () => import('../theme/theme'),
  () => import('./policy'),
];

/**
 * Asks for scripts that some pages need before all others do. They are fetched and not evaluated: each has its place
 * later. The build lists them in the page; without a build there is no list.
 */
function askFor(list: 'to-open' | 'to-review'): void {
  const template = document.getElementById(list);
  if (template instanceof HTMLTemplateElement) document.head.append(template.content.cloneNode(true));
}

/** The form waits no longer for Review, which was asked for with it. Milliseconds. */
const NO_LONGER = 500;

/** Ends the task, so that the page can answer before the next one. */
function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Draws the page into an element, in place of what it holds. Rejects where a part cannot be loaded. */
export async function drawPage(root: HTMLElement): Promise<void> {
  // A link that somebody shared opens at Review.
  const opensReview = /^#v\d/i.test(location.hash) && history.state === null;
  if (location.hash !== '' || storedDraft() !== null) askFor('to-open');
  if (opensReview) askFor('to-review');
  for (const load of PARTS) {
    // One after the other is the point; all are being fetched since the page came.
    // oxlint-disable no-await-in-loop
    await load();
    await pause();
    // oxlint-enable no-await-in-loop
  }
  const { renderPage } = await import('./render-page');
  await pause();
  if (opensReview) {
    // So that it is there at once. Where it does not come, who shows it says so.
    await Promise.race([import('../reviewing/review-body').catch(() => {}), pause(NO_LONGER)]);
    await pause();
  }
  renderPage(root);
}
