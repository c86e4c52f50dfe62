/** Browsers drop downloads that are asked for in one breath. Milliseconds. */
const BETWEEN = 150;

/** Long enough for the slowest disk to take the file over. Milliseconds. */
const KEPT = 60_000;

export interface NamedText {
  readonly fileName: string;
  readonly text: string;
}

/** Saves texts as files, one after the other. The only place that does. */
export function downloadFiles(files: readonly NamedText[]): void {
  files.forEach((file, index) => setTimeout(() => downloadFile(file), index * BETWEEN));
}

function downloadFile({ fileName, text }: NamedText): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
