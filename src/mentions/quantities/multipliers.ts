import { MULTIPLIER_LETTERS, MULTIPLIER_WORDS } from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { UNITS } from './quantityWords';
import { isGluedHyphen, lowerAt } from './tokens';
import { matchTrie } from './trie';

/** Multiplies without the noise of binary fractions: 84.11 × 1e9 is 84110000000. */
export function scaled(mantissa: number, multiplier: number): number {
  if (multiplier === 1) return mantissa;
  const product = mantissa * multiplier;
  // a whole number of fewer digits than that has no noise
  return Number.isInteger(product) && Math.abs(product) < 1e14 ? product : Number(product.toPrecision(14));
}

/** Multiplier words and letters at `at`: glued ("1.762bn"), hyphened ("35.71-million") or spaced; several of them. */
export function readMultipliers(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { multiplier: number; last: number } {
  let multiplier = 1;
  let last = at;
  for (let count = 0; count < 3; count++) {
    const index = isGluedHyphen(tokens, last) ? last + 1 : last;
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const word = MULTIPLIER_WORDS.get(token.lower);
    if (word !== undefined && !isUnitMil(token, money)) {
      multiplier *= word;
      last = index + 1;
      continue;
    }
    const letter = count === 0 ? MULTIPLIER_LETTERS.get(token.text) : undefined;
    if (letter !== undefined && isMultiplierLetter(tokens, index, money)) {
      multiplier *= letter;
      last = index + 1;
    }
    break;
  }
  return { multiplier, last };
}

/** "mil" is a million only in money or glued ("$1mil"). */
function isUnitMil(token: Token, money: boolean): boolean {
  return token.lower === 'mil' && !money && token.spaced;
}

/** Nouns that a million is counted in behind a letter: what follows "12.3m" where the m is no metre. */
function isMultiplierLetter(tokens: readonly Token[], at: number, money: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text } = token;
  if (money) return true;
  if (isGluedHyphen(tokens, at + 1)) return false;
  if (text === 'mm' || text === 'MM' || text === 't' || text === 'T')
    return followedByUnit(tokens, at + 1) && !token.spaced;
  if (token.spaced) return (text === 'B' || text === 'M') && followedByThings(tokens, at + 1);
  if (text === 'k' || text === 'K' || text === 'bn') return true;
  if (text === 'B' || text === 'b' || text === 'cr' || text === 'Cr') return true;
  return followedByUnit(tokens, at + 1) || followedByThings(tokens, at + 1) || isOfThem(tokens, at + 1);
}

const MILLIONS_OF: ReadonlySet<string> = new Set(['mass', 'power', 'energy', 'volume', 'area', 'shipping', 'money']);

function followedByUnit(tokens: readonly Token[], at: number): boolean {
  const found = tokens[at]?.spaced === true ? matchTrie(UNITS, tokens, at) : null;
  return found !== null && MILLIONS_OF.has(found.row.dimension);
}

/** "3.96m of them", "0.2m more than": things named before. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'more' || word === 'fewer' || word === 'less') return lowerAt(tokens, at + 1) === 'than';
  return word === 'of' && ['them', 'those', 'which', 'these'].includes(lowerAt(tokens, at + 1));
}

/** Whether a plural comes within the next words of the clause ("2.7m combined digital and physical sales"). */
function followedByThings(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !token.spaced) return false;
    if (BREAKERS.has(token.lower)) return false;
    if (token.text.length > 3 && token.lower.endsWith('s') && !token.lower.endsWith('ss')) return true;
    if (token.lower === 'people') return true;
  }
  return false;
}

const BREAKERS: ReadonlySet<string> = new Set(
  `of in on at for to from by with high long wide deep tall away above below the a an is was and or is its`
    .split(/\s+/)
    .filter((word) => word !== 'and'),
);
