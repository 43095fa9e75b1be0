import type { Frame } from '../../model/frame';
import type { Draft, ExtractionContext, Read } from '../draft';
import { tagAt, wordAt } from '../lookAround';

/** How abbreviations of goods and lines are written. */
const ABBREVIATION = /^\p{Lu}{2,5}s?$/u;

/** First token of the words in front of a bracket whose initials an abbreviation is made of, or null. */
function firstWord(frame: Frame, bracket: number, short: string): number | null {
  let letter = short.length - 1;
  for (let at = bracket - 1; at >= frame.sentence.first; at--) {
    const token = frame.tokens[at];
    if (token?.text === '-') continue;
    if (token?.kind !== 'word' || !token.lower.startsWith(short.charAt(letter))) return null;
    if (letter === 0) return at;
    letter--;
  }
  return null;
}

/** Adds the abbreviations that a sentence explains in brackets: "direct reduced iron (DRI)". */
function explainedIn(context: ExtractionContext, frame: Frame, known: Map<string, string>): void {
  for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
    if (frame.tokens[at]?.text !== '(' || wordAt(frame, at + 2) !== ')') continue;
    const short = frame.tokens[at + 1]?.text ?? '';
    const first = ABBREVIATION.test(short) ? firstWord(frame, at, short.replace(/s$/, '').toLowerCase()) : null;
    if (first !== null && tagAt(frame, first) !== 'name' && !known.has(short))
      known.set(short, context.textOf(first, at));
  }
}

/**
 * Makes what writes items in full: abbreviations that the article has explained, and "power" where another sentence
 * tells that electricity is meant.
 *
 * @example spellOut(context)(draft, { value: 'DRI', … })?.value // 'direct reduced iron'
 */
export function spellOut(context: ExtractionContext): (draft: Draft, item: Read<string> | null) => Read<string> | null {
  const known = new Map<string, string>();
  let heard = 0;
  return ({ scene: { frame } }, item) => {
    if (!item) return null;
    if (item.value.toLowerCase() === 'power') {
      const start = frame.tokens[frame.sentence.first]?.start ?? 0;
      const end = frame.tokens[frame.sentence.last - 1]?.end ?? 0;
      return item.span.start < start || item.span.start >= end ? { ...item, value: 'electricity' } : item;
    }
    if (!ABBREVIATION.test(item.value)) return item;
    for (; heard <= frame.index; heard++) {
      const earlier = context.scene(heard)?.frame;
      if (earlier) explainedIn(context, earlier, known);
    }
    return { ...item, value: known.get(item.value) ?? item.value };
  };
}
