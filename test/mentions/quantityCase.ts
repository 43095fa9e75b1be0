import { findQuantities } from '../../src/mentions/findQuantities';
import type { QuantityMention } from '../../src/model/quantity';
import { tokenizeText } from '../../src/text/tokenizeText';

/** The amounts of a text. */
export function quantitiesIn(text: string): QuantityMention[] {
  return findQuantities(tokenizeText(text), []);
}

/** Amounts as `quote | magnitude unit`, with the bound where it is not `=`, e.g. `25% | >25 %`; counts with their noun. */
export function shown(text: string): string[] {
  return quantitiesIn(text).map((mention) => {
    const quote = text.slice(mention.span.start, mention.span.end);
    const { magnitude, bound, unit, noun } = mention;
    const value = typeof magnitude === 'number' ? String(Number(magnitude.toPrecision(8))) : magnitude.join('..');
    return `${quote} | ${bound === '=' ? '' : bound}${value} ${unit ?? (noun === null ? mention.class : `(${noun})`)}`;
  });
}
