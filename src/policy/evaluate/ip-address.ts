/** An address or a block of addresses: bytes, and how many bits of them count. */
interface Block {
  readonly bytes: readonly number[];
  readonly bits: number;
}

/** Whether an IPv4 or IPv6 address lies in a block such as `203.0.113.0/24`; one that is malformed never does. */
export function isInBlock(address: string, block: string): boolean {
  const inner = readBlock(address);
  const outer = readBlock(block);
  if (inner === null || outer === null) return false;
  return (
    inner.bytes.length === outer.bytes.length &&
    inner.bits >= outer.bits &&
    outer.bytes.every((byte, index) => {
      const counted = Math.min(8, Math.max(0, outer.bits - index * 8));
      const mask = 0xff & (0xff << (8 - counted));
      return ((inner.bytes[index] ?? 0) & mask) === (byte & mask);
    })
  );
}

function readBlock(text: string): Block | null {
  const [, address = '', length] = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const bytes = address.includes(':') ? readIpv6(address) : readIpv4(address);
  if (bytes === null) return null;
  const most = bytes.length * 8;
  const bits = length === undefined ? most : Number(length);
  return bits <= most ? { bytes, bits } : null;
}

function readIpv4(text: string): readonly number[] | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

function readIpv6(text: string): readonly number[] | null {
  const [left = '', right, ...others] = text.split('::');
  if (others.length > 0) return null;
  const before = readGroups(left);
  const after = readGroups(right ?? '');
  if (before === null || after === null) return null;
  const missing = 16 - before.length - after.length;
  // The two colons stand for one group of zeros at least.
  if (right === undefined ? missing !== 0 : missing < 2) return null;
  return [...before, ...Array<number>(missing).fill(0), ...after];
}

function readGroups(text: string): readonly number[] | null {
  if (text === '') return [];
  const bytes: number[] = [];
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    const ipv4 = index === groups.length - 1 ? readIpv4(group) : null;
    if (ipv4 !== null) bytes.push(...ipv4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const number = Number.parseInt(group, 16);
      bytes.push(number >> 8, number & 0xff);
    } else return null;
  }
  return bytes;
}
