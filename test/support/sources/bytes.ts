/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes of a text in UTF-16, with or without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${text}` : text, (_, index) =>
    (mark ? `\ufeff${text}` : text).charCodeAt(index),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

const ABOVE_LATIN_1 = new Map([
  ['’', 0x92],
  ['–', 0x96],
]);

/** Bytes of a text in windows-1252, for the characters that the tests hold. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (character) => ABOVE_LATIN_1.get(character) ?? character.charCodeAt(0)));
}

/** Bytes of a text in an encoding of one or two bytes, by turning the decoder's table round. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0xff; first >= 0x80; first--) {
    for (let second = 0xfe; second >= 0x40; second--) {
      const pair = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(pair).length === 1) table.set(pair, [first, second]);
    }
    const single = decoder.decode(Uint8Array.of(first));
    if (single.length === 1 && single !== '\ufffd') table.set(single, [first]);
  }
  return Uint8Array.from(Array.from(text).flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))));
}
