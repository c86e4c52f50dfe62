/** An element, as a person would name it. */
export interface Wanted {
  readonly selector: string;
  /** The source of an expression that the whole name fits, or null for any. */
  readonly name: string | null;
}

/** What can be seen of an element. */
export interface Found {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly hasFocus: boolean;
  /** Whether a click on its middle is a click on it. */
  readonly isReachable: boolean;
  /** How much of its content is out of sight, in pixels. */
  readonly hidden: number;
}

const SELECTORS = {
  button: 'button:not([role])',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  dialog: '[role="dialog"]',
  heading: 'h1, h2, h3, h4',
  menuitem: '[role="menuitem"]',
  region: 'section, [role="region"]',
  tab: '[role="tab"]',
  textbox: 'textarea, input:not([type]), input[type="text"]',
} as const;

export type Role = keyof typeof SELECTORS;

/** An element by its role and the name that it has for a screen reader, anywhere or within another element. */
export function named(role: Role, name: string | RegExp, within = 'body'): Wanted {
  const source =
    typeof name === 'string' ? `^${name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)}$` : name.source;
  return { selector: `${within} :is(${SELECTORS[role]})`, name: source };
}

/** An element by a selector, for what has no name of its own. */
export function selected(selector: string): Wanted {
  return { selector, name: null };
}

/** Runs in the page: brings the first visible element that is wanted into sight, and looks at it. */
export function findOnPage({ selector, name }: Wanted): Found | null {
  function nameOf(element: Element): string {
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const texts = [
      labelledBy.map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' '),
      element.getAttribute('aria-label') ?? '',
      labels.map((label) => label.textContent ?? '').join(' '),
      element.textContent ?? '',
    ];
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).find((text) => text !== '') ?? '';
  }

  const wanted = name === null ? null : new RegExp(name);
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (candidate) => candidate.checkVisibility() && (wanted === null || wanted.test(nameOf(candidate))),
  );
  if (element === undefined) return null;

  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const hit = document.elementFromPoint(x, y);
  return {
    x,
    y,
    width: box.width,
    height: box.height,
    text: element.innerText.replaceAll('\u00A0', ' '),
    value: 'value' in element ? String(element.value) : '',
    isChecked: element instanceof HTMLInputElement && element.checked,
    hasFocus: element === document.activeElement,
    isReachable: element.contains(hit) || (hit?.closest('label')?.contains(element) ?? false),
    hidden: element.scrollHeight - element.clientHeight,
  };
}
