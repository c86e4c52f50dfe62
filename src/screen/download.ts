/** Long enough for the slowest disk to save the file. Milliseconds. */
const KEPT = 60_000;

export interface NamedFile {
  readonly fileName: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Saves a file. The only place that does. */
export function downloadFile({ fileName, content }: NamedFile): void {
  const type = typeof content === 'string' ? typeOfText(fileName) : 'application/zip';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

function typeOfText(fileName: string): string {
  return fileName.endsWith('.svg') ? 'image/svg+xml' : 'text/plain;charset=utf-8';
}
