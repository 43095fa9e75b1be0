import { Zip, ZipDeflate } from 'fflate';

/** A part of the file: its name, and its text in pieces, made only when it is its turn. */
export interface Part {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Pieces are joined up to about this length before they are packed. */
const BATCH = 1 << 18;

/** One date for every file, so that the same figures give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

function* batches(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield waiting.join('');
    [waiting, length] = [[], 0];
  }
  yield waiting.join('');
}

/** Lets whatever else waits (progress, a cancel button) have its turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Packs parts into a zip file, one after another, without ever holding a part's whole text.
 *
 * @example await zipParts([{ name: 'a.txt', text: ['one ', 'two'] }])
 */
export async function zipParts(parts: Iterable<Part>): Promise<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, text } of parts) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_DATE;
    zip.add(entry);
    for (const batch of batches(text)) {
      entry.push(encoder.encode(batch));
      await pause();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(packed);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
