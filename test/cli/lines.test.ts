import fc from 'fast-check';
import { readLines } from '../../src/cli/lines';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes as a stream of chunks of a given size. */
async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function linesOf(text: string, size: number, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of readLines(inChunks(encoder.encode(text), size), longest)) {
    lines.push(bytes && decoder.decode(bytes));
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['one line', 'a\n', ['a']],
    ['blank lines', '\n\na\n', ['', '', 'a']],
    ['a line separator inside a line', '"a\u2028b"\nc', ['"a\u2028b"', 'c']],
    ['a carriage return kept for the parser', 'a\r\nb', ['a\r', 'b']],
    ['letters of several bytes', 'тонна\n吨', ['тонна', '吨']],
  ])('cuts %s', async (_name, text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(await linesOf(text, size)).toEqual(expected);
  });

  it('cuts anything as split does', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\u2028', ''), { maxLength: 50 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(whole, size)).toEqual(expected);
      }),
    );
  });

  it('does not hold a line that is too long', async () => {
    expect(await linesOf(`ab\n${'x'.repeat(50)}\ncd`, 7, 10)).toEqual(['ab', null, 'cd']);
  });
});
