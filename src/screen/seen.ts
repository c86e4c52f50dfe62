const PREFIX = 'sagemaker-role-wizard.seen.';

/** Whether this browser has shown something that is shown once. One that keeps nothing is not told at all. */
export function wasSeen(name: string): boolean {
  try {
    return localStorage.getItem(PREFIX + name) !== null;
  } catch {
    return true;
  }
}

export function markSeen(name: string): void {
  try {
    localStorage.setItem(PREFIX + name, '1');
  } catch {
    // Without room for it, it is shown again at the next visit.
  }
}
