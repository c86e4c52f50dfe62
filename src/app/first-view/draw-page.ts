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

/** Ends the task, so that the page can answer before the next one. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Draws the page into an element, in place of what it holds. Rejects where a part cannot be loaded. */
export async function drawPage(root: HTMLElement): Promise<void> {
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
