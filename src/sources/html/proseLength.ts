const SENTENCE = /[.!?:。！？：]["'”’)\]]*$/;
const SHORTEST = 40;
const SHORTEST_WIDE = 15;
const WIDE = /[\u3040-\u9fff]/;

/** How many characters of a text stand in lines that read like prose, rather than in menus and lists of links. */
export function proseLength(text: string): number {
  let length = 0;
  for (const line of text.split('\n')) {
    if (line.length >= (WIDE.test(line) ? SHORTEST_WIDE : SHORTEST) && SENTENCE.test(line)) length += line.length;
  }
  return length;
}
