/** The bytes of an ASCII string. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * Where `needle` stands in `bytes` between `from` and `to` (exclusive), or −1.
 *
 * @example
 * indexOfBytes(bytes, ascii('%PDF-'), 0, 1024);
 */
export function indexOfBytes(bytes: Uint8Array, needle: Uint8Array, from = 0, to = bytes.length): number {
  const first = needle[0];
  if (first === undefined) return -1;
  const last = Math.min(to, bytes.length) - needle.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** Whether `bytes` begins with `needle`. */
export function startsWithBytes(bytes: Uint8Array, needle: Uint8Array): boolean {
  return indexOfBytes(bytes, needle, 0, needle.length) === 0;
}
