/** One line of an input, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null where the line is too long to be held. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** A line longer than this is skipped, not held: no article is that long. */
export const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * Cuts a stream of bytes into lines at line feeds alone. (`node:readline` also cuts at U+2028, which may stand inside a
 * JSON string.) One line is held at a time, and the stream is read no faster than the lines are taken.
 *
 * @example
 * for await (const { number, bytes } of readLines(process.stdin)) …
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line, void, undefined> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: length > longest ? null : join(parts, length) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, feed));
      yield take();
      from = feed + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
