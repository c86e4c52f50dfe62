import { STEPS, type StepId } from '../../wizard';

/** What we note on every entry of the browser’s history that we make; on those that a link made there is nothing. */
export interface HistoryEntry {
  readonly step: StepId;
  /** Tells tabs apart, and is the same after a reload. */
  readonly tab: string;
}

/** The step of that name, if there is one. */
export function readStepId(name: unknown): StepId | null {
  return STEPS.find(({ id }) => id === name)?.id ?? null;
}

/** The present entry; null where a link was opened and not yet dealt with. */
export function entryNow(): HistoryEntry | null {
  const noted: unknown = history.state;
  if (typeof noted !== 'object' || noted === null || !('step' in noted) || !('tab' in noted)) return null;
  const step = readStepId(noted.step);
  return step === null || typeof noted.tab !== 'string' ? null : { step, tab: noted.tab };
}

let tab: string | null = null;

/** The name of this tab, kept over reloads by its history. */
export function thisTab(): string {
  tab ??= entryNow()?.tab ?? Math.random().toString(36).slice(2);
  return tab;
}

/** From its `#`; empty where there is none. */
export function fragmentNow(): string {
  return location.hash;
}

/** The whole address of the page with another fragment, to be sent to others. */
export function addressWith(fragment: string): string {
  return location.origin + pathWith(fragment);
}

/** Rewrites the present entry. */
export function writeEntry(step: StepId, fragment: string): void {
  if (location.hash === fragment && entryNow()?.step === step) return;
  try {
    history.replaceState(newEntry(step), '', pathWith(fragment));
  } catch {
    // Browsers refuse what is too frequent or too long. The next change tries again.
  }
}

/** Makes a new entry with the present address. */
export function pushEntry(step: StepId): void {
  try {
    history.pushState(newEntry(step), '', pathWith(location.hash));
  } catch {
    // As above; then Back skips this step.
  }
}

function newEntry(step: StepId): HistoryEntry {
  return { step, tab: thisTab() };
}

interface Travel {
  /** Back or Forward, to an entry of ours. */
  onStep: (step: StepId) => void;
  /** A link that was put into the address bar. */
  onLink: (fragment: string) => void;
}

export function watchAddress({ onStep, onLink }: Travel): () => void {
  function arrived() {
    const entry = entryNow();
    if (entry === null) onLink(location.hash);
    else onStep(entry.step);
  }
  window.addEventListener('popstate', arrived);
  window.addEventListener('hashchange', arrived);
  return () => {
    window.removeEventListener('popstate', arrived);
    window.removeEventListener('hashchange', arrived);
  };
}

function pathWith(fragment: string): string {
  return location.pathname + location.search + fragment;
}
