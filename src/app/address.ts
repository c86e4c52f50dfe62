import type { StepId } from '../wizard';
import { readStepId } from './read-step-id';

/** What is noted on every entry of the history that is ours; on those that a link made there is nothing. */
export interface Entry {
  readonly step: StepId;
  /** Tells tabs apart, and is the same after a reload. */
  readonly tab: string;
}

/** The present entry; null where a link was opened and not yet dealt with. */
export function entryNow(): Entry | null {
  const noted: unknown = history.state;
  if (typeof noted !== 'object' || noted === null || !('step' in noted) || !('tab' in noted)) return null;
  const step = readStepId(noted.step);
  return step === null || typeof noted.tab !== 'string' ? null : { step, tab: noted.tab };
}

/** Of this tab, reloads included. */
export const TAB = entryNow()?.tab ?? Math.random().toString(36).slice(2);

/** From its `#`; empty where there is none. */
export function fragmentNow(): string {
  return location.hash;
}

/** The address of the page with another fragment, as a whole, to be sent to others. */
export function addressWith(fragment: string): string {
  return location.origin + pathWith(fragment);
}

/** Rewrites the present entry. */
export function writeEntry(step: StepId, fragment: string): void {
  if (location.hash === fragment && entryNow()?.step === step) return;
  try {
    history.replaceState({ step, tab: TAB } satisfies Entry, '', pathWith(fragment));
  } catch {
    // Browsers refuse what comes too often or is too long. The next change tries again.
  }
}

/** Makes a new entry with the present address. */
export function pushEntry(step: StepId): void {
  try {
    history.pushState({ step, tab: TAB } satisfies Entry, '', pathWith(location.hash));
  } catch {
    // As above; then Back passes over this step.
  }
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
