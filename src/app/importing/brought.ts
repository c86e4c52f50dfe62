/** What somebody dropped, pasted or chose, before any of it is opened. */
export interface Brought {
  readonly files: readonly File[];
  /** Pasted or dragged text; empty where there are files. */
  readonly text: string;
  /** What is there and cannot be opened, a sentence each. */
  readonly complaints: readonly string[];
}

const FOLDER = 'A folder cannot be opened here. Drop the files that are in it.';
const PICTURE = 'This is a picture. Copy the text itself, and paste that.';

/**
 * What is on the clipboard or being dropped; null where there is nothing. To be called while the event lasts: the
 * browser clears the transfer afterwards.
 */
export function broughtBy(transfer: DataTransfer | null): Brought | null {
  if (transfer === null) return null;
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory === true;
  const files = items.filter((item) => !isFolder(item)).flatMap((item) => item.getAsFile() ?? []);
  const complaints = items.some(isFolder) ? [FOLDER] : [];
  // Office programs put a picture of the text beside the text.
  const readable = files.filter(({ type }) => !type.startsWith('image/'));
  if (readable.length > 0) return { files: readable, text: '', complaints };

  const text = transfer.getData('text/plain');
  if (text.trim() !== '' && complaints.length === 0) return { files: [], text, complaints };
  const pictures = files.length > 0 ? [PICTURE] : [];
  const all = [...complaints, ...pictures];
  return all.length === 0 ? null : { files: [], text: '', complaints: all };
}

/** Files that were chosen. */
export function broughtFiles(files: Iterable<File>): Brought {
  return { files: [...files], text: '', complaints: [] };
}

/** Text that was pasted. */
export function broughtText(text: string): Brought {
  return { files: [], text, complaints: [] };
}
