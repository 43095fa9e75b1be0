import type { Token } from '../../model/token';
import type { NumberReading } from './readNumber';
import type { UnitReading } from './readUnit';
import { lowerAt } from './tokens';

/** "In 2016 $5 million": a currency that belongs to the number behind it. */
export function isPrefixOfNext(tokens: readonly Token[], unit: UnitReading): boolean {
  return unit.dimension === 'money' && tokens[unit.last]?.kind === 'number';
}

const SINGLE_LETTERS = /^[a-z]$/i;

/** Whether the words around leave a unit read behind a number a unit. */
export function isPlausible(tokens: readonly Token[], number: NumberReading, unit: UnitReading): boolean {
  const token = tokens[unit.first];
  if (!token || isPrefixOfNext(tokens, unit)) return false;
  const word = token.lower;
  if (number.kind === 'fraction' && unit.first > number.last)
    return unit.dimension === 'duration' && lowerAt(tokens, number.last) !== 'of';
  if (number.kind === 'fraction') return unit.dimension !== 'ratio' && unit.dimension !== 'money';
  // "won", "real", "head", "stone" are mostly other words
  if (word === 'won' || word === 'real') return number.multiplier > 1 || number.value >= 1000;
  if (word === 'sol' || word === 'mark') return number.multiplier > 1;
  if (word === 'head') return false;
  if (word === 'second' && !unit.hyphened) return number.value <= 1;
  if (unit.last === unit.first + 1 && SINGLE_LETTERS.test(token.text)) return isSingleLetterUnit(tokens, number, unit);
  return true;
}

/** One letter is a unit where it is glued, or where nothing goes on behind it that it could be the initial of. */
function isSingleLetterUnit(tokens: readonly Token[], number: NumberReading, unit: UnitReading): boolean {
  const token = tokens[unit.first];
  if (!token || !number.digits) return false;
  const { text } = token;
  const next = tokens[unit.last];
  if (isModelNumber(tokens[number.first]?.text ?? '', text)) return false;
  if (!token.spaced && !unit.hyphened) {
    if (text === 'p' || text === 't' || text === 'm' || text === 'g') return true;
    return text !== 'd' && text !== 's' && text !== 'h' && text !== 'G';
  }
  if (unit.hyphened) return text === 'm' || text === 't';
  if (text === 'C' || text === 'F') return next?.kind !== 'word' || !next.capital;
  if (text === 'R') return !next || next.kind === 'symbol' || next.kind === 'break';
  return (
    text === 't' ||
    text === 'm' ||
    text === 'W' ||
    text === 'p' ||
    text === 'c' ||
    text === 'V' ||
    text === 'L' ||
    text === 'A' ||
    text === 'g'
  );
}

/** "054A" is a type, "1080p" a picture. */
function isModelNumber(digits: string, letter: string): boolean {
  if (digits.length > 1 && digits.startsWith('0') && !digits.includes('.') && !digits.includes(',')) return true;
  return letter === 'p' && PICTURES.has(digits);
}

const PICTURES: ReadonlySet<string> = new Set(['360', '480', '720', '1080', '1440', '2160']);
