const KEY = 'sagemaker-role-wizard.draft';

export interface StoredDraft {
  /** The tab that wrote it. */
  readonly tab: string;
  readonly text: string;
}

/** The draft that this browser holds. Storage may be switched off. */
export function storedDraft(): StoredDraft | null {
  try {
    const held = localStorage.getItem(KEY);
    if (held === null) return null;
    const end = held.indexOf('\n');
    return { tab: held.slice(0, Math.max(0, end)), text: held.slice(end + 1) };
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing, or has no room. */
export function storeDraft({ tab, text }: StoredDraft): boolean {
  try {
    localStorage.setItem(KEY, `${tab}\n${text}`);
    return true;
  } catch {
    return false;
  }
}

/** Removes what a tab stored before: if it stayed, it would pass for the newest of that tab. */
export function forgetDraftOf(tab: string): void {
  if (storedDraft()?.tab === tab) forgetDraft();
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there is none either.
  }
}
