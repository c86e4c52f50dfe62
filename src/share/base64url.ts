/** https://www.rfc-editor.org/rfc/rfc4648#section-5 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (sign, value) => [sign, value]));

/** Bytes as text that an address can hold, without padding. */
export function writeBase64Url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt((held >> bits) & 63);
    }
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (6 - bits)) & 63);
}

/**
 * The bytes of such a text; null where a sign is none of the alphabet's. It also is where the text
 * cannot end as it does: one sign too many, or bits left over that no writer sets. Both tell a text
 * that was cut from a whole one.
 */
export function readBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (const sign of text) {
    const value = VALUES.get(sign);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = held >> bits;
    }
  }
  const leftOver = held & ((1 << bits) - 1);
  return bits === 6 || leftOver !== 0 ? null : bytes;
}
