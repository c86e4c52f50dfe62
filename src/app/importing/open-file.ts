import { failure, success, type Result } from '../../policy';

/** Larger files are not even opened. Bytes. */
const LARGEST = 50_000_000;

/** How a text begins that Windows programs have written in UTF-16. */
const UTF_16 = [
  { label: 'utf-16le', first: 0xff, second: 0xfe },
  { label: 'utf-16be', first: 0xfe, second: 0xff },
] as const;

/** The text of a file, or a sentence that says why there is none. */
export async function openFile(file: File): Promise<Result<string>> {
  if (file.size > LARGEST) return failure('too-large', `${file.name} is too large. Choose a smaller file.`);
  try {
    const text = await textOf(file);
    if (text.trim() === '') return failure('empty', `${file.name} is empty.`);
    if (text.includes('\0'))
      return failure('not-text', `${file.name} is not text. Unpack or export it first.`);
    return success(text);
  } catch {
    return failure('not-opened', `The browser could not open ${file.name}.`);
  }
}

async function textOf(file: File): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const wide = UTF_16.find((each) => each.first === first && each.second === second);
  return wide === undefined ? file.text() : new TextDecoder(wide.label).decode(await file.arrayBuffer());
}
