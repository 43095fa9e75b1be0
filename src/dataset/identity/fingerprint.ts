import { figureIds } from '../../extraction/figureId';

/** Digits of a sketch; each is the smallest hash that a text has in one of as many orders. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ORDERS = 24;

/** Words that a text is cut into pieces of. */
const PIECE = 3;

const WORD = /[\p{L}\p{N}]+/gu;

function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function hash(words: readonly string[], start: number, end: number): number {
  let value = 0x9e3779b9;
  for (let index = start; index < end; index += 1) {
    for (const character of words[index] ?? '') value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return stir(value);
}

/** What is alike in texts that are alike: the share of equal digits is about the share of pieces that they have in common. */
function sketchOf(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return '';
  const least = new Uint32Array(ORDERS).fill(0xffffffff);
  for (let start = 0; start < Math.max(1, words.length - PIECE + 1); start += 1) {
    const piece = hash(words, start, Math.min(start + PIECE, words.length));
    for (let order = 0; order < ORDERS; order += 1) {
      const place = stir(piece + Math.imul(order + 1, 0x9e3779b1));
      if (place < (least[order] ?? 0)) least[order] = place;
    }
  }
  return Array.from(least, (value) => DIGITS.charAt(value % DIGITS.length)).join('');
}

/**
 * What a dataset remembers of a text: a hash, which two texts share only where they are the same but for white space,
 * and a sketch, by which texts that are alike are told; 40 characters.
 *
 * @example fingerprintOf(text) === known.fingerprint
 */
export function fingerprintOf(text: string): string {
  const [exact = ''] = figureIds('', [{ quote: text, sentence: '' }]);
  return `${exact}.${sketchOf(text)}`;
}

/**
 * The part of a fingerprint by which texts that are alike are told.
 *
 * @example sketchIn(known.fingerprint).length // 24
 */
export function sketchIn(fingerprint: string): string {
  return fingerprint.slice(fingerprint.indexOf('.') + 1);
}

/**
 * About how much two texts have in common: 1 for the same words in the same order, 0 for none.
 *
 * @param a Fingerprint of the one, as is `b` of the other.
 * @example likeness(fingerprintOf('Exports rose by 5 %.'), fingerprintOf('A bell rang.')) // 0
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [sketchIn(a), sketchIn(b)];
  if (one.length !== ORDERS || other.length !== ORDERS) return 0;
  let equal = 0;
  for (let index = 0; index < ORDERS; index += 1) if (one[index] === other[index]) equal += 1;
  // Of digits that have nothing to do with each other, one in 64 is equal.
  const chance = 1 / DIGITS.length;
  return Math.max(0, (equal / ORDERS - chance) / (1 - chance));
}
