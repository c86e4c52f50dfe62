import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { success, type Result } from '../policy';
import { LARGEST_JSON } from './limits';
import { damagedLink, tooLargeLink } from './problems';

/** Bytes unpacked at a time. They unfold to about a megabyte at most, so a bomb is seen before it goes off. */
const PORTION = 1_024;

/** A text as raw deflate of its UTF-8, without a dictionary: every tool that inflates can read it. */
export function packText(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 9 });
}

/**
 * The text again. Stops at the first portion that takes it past the largest JSON that a link may
 * hold, whatever is still to come. What follows the end of the packed text is ignored.
 */
export function unpackText(packed: Uint8Array): Result<string, 'damaged' | 'too-large'> {
  const portions: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((portion) => {
    portions.push(portion);
    length += portion.length;
  });
  try {
    for (let start = 0; start < packed.length; start += PORTION) {
      const end = start + PORTION;
      inflate.push(packed.subarray(start, end), end >= packed.length);
      if (length > LARGEST_JSON) return tooLargeLink();
    }
    return success(strFromU8(joined(portions, length)));
  } catch {
    return damagedLink();
  }
}

function joined(portions: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const portion of portions) {
    whole.set(portion, at);
    at += portion.length;
  }
  return whole;
}
