const SAMPLE = 4096;
/** Of the bytes at one parity, the part that must be zero: line ends and digits alone give that in Chinese text. */
const ENOUGH_ZEROS = 0.02;

/**
 * Which UTF-16 the bytes are, by their byte order mark or by zeros that stand at odd or at even places only; null where
 * they are not UTF-16.
 *
 * @example
 * utf16Encoding(Uint8Array.of(0xff, 0xfe, 0x41, 0)); // 'utf-16le'
 */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  }
  const [even, odd] = zeros;
  const enough = (length / 2) * ENOUGH_ZEROS;
  if (even === 0 && odd > enough && isWellFormed(bytes, 'utf-16le')) return 'utf-16le';
  if (odd === 0 && even > enough && isWellFormed(bytes, 'utf-16be')) return 'utf-16be';
  return null;
}

function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
