/** Puts a text on the clipboard. The only place that does; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or the page is not served securely and there is no `navigator.clipboard` at all.
    return false;
  }
}
