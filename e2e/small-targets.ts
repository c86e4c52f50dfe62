import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8. CSS pixels. */
const LEAST = 24;

/**
 * What can be pressed and is less than 24 pixels wide or high, one line each, whatever the room around it. Left out is:
 * - links within a sentence, which are as high as its lines: an exception of the criterion;
 * - what is inside the editor: its lines lead to fields that the form shows too, and its arrows only fold.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const TARGETS =
      'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [role=menuitem], [role=menuitemradio]';

    /** Its label is pressed as well as the box. */
    function boxOf(element: Element): DOMRect {
      const own = element.getBoundingClientRect();
      const label = element.closest('label')?.getBoundingClientRect();
      return label === undefined || own.width * own.height > label.width * label.height ? own : label;
    }

    function isInSentence(element: Element): boolean {
      const around = element.parentElement?.textContent.trim() ?? '';
      return (
        getComputedStyle(element).display === 'inline' && around.length > element.textContent.trim().length
      );
    }

    const isCovered = (element: Element) =>
      document.querySelector('.MuiModal-root') !== null && element.closest('.MuiModal-root') === null;

    return (
      [...document.querySelectorAll(TARGETS)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isCovered(element))
        .filter((element) => element.closest('.monaco-editor') === null && !isInSentence(element))
        .map((element) => ({ element, box: boxOf(element) }))
        // What only screen readers see is one pixel, and the link to skip waits outside of the window.
        .filter(({ box }) => box.width > 1 && box.bottom > 0)
        .filter(({ box }) => Math.round(box.width) < least || Math.round(box.height) < least)
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
          return `${element.tagName.toLowerCase()} “${name}”: ${Math.round(box.width)} × ${Math.round(box.height)}`;
        })
    );
  }, LEAST);
}
