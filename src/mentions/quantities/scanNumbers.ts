import { DOUBTFUL_CURRENCY_CODES } from '../../lexicon/en/currencies';
import type { Token } from '../../model/token';
import type { Draft, DraftUnit } from './draft';
import { countsSomething } from './nounPhrase';
import { isPlausible, isPrefixOfNext } from './plausibleUnit';
import { CURRENCY_PREFIXES } from './quantityWords';
import { mayStartNumber, readNumber, type NumberReading } from './readNumber';
import { priceUnit, readUnit, type UnitReading } from './readUnit';
import { signBefore } from './signs';
import { isDash, lowerAt } from './tokens';
import { matchTrie } from './trie';

const DOUBTFUL = new Set(DOUBTFUL_CURRENCY_CODES.map((code) => code.toLowerCase()));

/** Every number of a text with the unit written at it, in order and without overlap. */
export function scanNumbers(tokens: readonly Token[]): Draft[] {
  const drafts: Draft[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !mayStartNumber(token)) continue;
    const own = currencyBefore(tokens, at, free);
    const shared = own ? null : sharedCurrency(tokens, at, drafts.at(-1));
    const number = readNumber(tokens, at, own !== null || shared !== null);
    if (!number) continue;
    const draft = (shared && sharing(tokens, number, shared)) ?? makeDraft(tokens, number, own);
    drafts.push(draft);
    free = draft.last;
    // the number of "300 kg per 1,000 tonnes" that its unit is told by is no amount
    at = Math.max(draft.last, number.last, draft.unit?.nameLast ?? 0) - 1;
  }
  return drafts;
}

/** The currency of the low end of a range that this number may be the high end of: "$3-5m", "UGX 13,500 to 14,000 per kilo". */
function sharedCurrency(tokens: readonly Token[], at: number, low: Draft | undefined): DraftUnit | null {
  if (!low?.unit?.prefix || low.unit.last !== low.number.last || at - low.last !== 1) return null;
  const link = tokens[low.last];
  return isDash(link) || link?.lower === 'to' ? low.unit : null;
}

/** The high end of a range in the currency of its low end, unless a unit or a thing of its own follows. */
function sharing(tokens: readonly Token[], number: NumberReading, currency: DraftUnit): Draft | null {
  const { last } = number;
  const own = readUnit(tokens, last);
  if (number.kind !== 'plain' || own || countsSomething(tokens, last)) return null;
  const unit: DraftUnit = { ...priceUnit(tokens, last, currency), prefix: currency.prefix, borrowed: true };
  const { first, value } = number;
  return { number, first, last: unit.last, low: value, high: value, range: false, unit, sign: null };
}

/** The currency that stands before the number at `at`, not before token `free`. */
function currencyBefore(tokens: readonly Token[], at: number, free: number): DraftUnit | null {
  const before = tokens[at - 1];
  if (!before || before.kind === 'break' || before.kind === 'number') return null;
  const found = matchTrie(CURRENCY_PREFIXES, tokens, at);
  if (!found || found.first < free) return null;
  const opening = tokens[found.first];
  const glued = tokens[found.first - 1];
  if (opening?.kind === 'word' && !opening.spaced && (glued?.kind === 'word' || isCodePart(tokens, found.first)))
    return null;
  const { first } = found;
  const { code, scale, dimension } = found.row;
  const prefix = { first, last: at };
  return {
    first,
    last: at,
    nameLast: at,
    code,
    scale,
    dimension,
    hyphened: false,
    prefix,
    borrowed: false,
    perScale: 1,
  };
}

/** "PLX-R18": letters hyphened to a word in front are a piece of a name. */
function isCodePart(tokens: readonly Token[], first: number): boolean {
  return isDash(tokens[first - 1]) && tokens[first - 2]?.kind === 'word' && tokens[first - 1]?.spaced === false;
}

function makeDraft(tokens: readonly Token[], number: NumberReading, prefix: DraftUnit | null): Draft {
  const unit = unitOf(tokens, number, prefix);
  let first = unit?.prefix?.first ?? number.first;
  const sign = signBefore(tokens, first);
  if (isLeadingPoint(tokens, number, first)) return withLeadingPoint(tokens, number, unit);
  first = Math.min(first, number.first);
  const last = Math.max(number.last, unit?.last ?? 0);
  return { number, first, last, low: number.low, high: number.value, range: number.low < number.value, unit, sign };
}

function unitOf(tokens: readonly Token[], number: NumberReading, prefix: DraftUnit | null): DraftUnit | null {
  if (prefix && isMoney(tokens, number, prefix)) {
    const priced: UnitReading = priceUnit(tokens, doubledCurrencyEnd(tokens, number.last, prefix), prefix);
    return { ...priced, prefix: prefix.prefix, borrowed: false };
  }
  if (number.kind === 'multiple') return null;
  const at = vagueUnitAt(tokens, number);
  const unit = readUnit(tokens, at);
  if (!unit || !isPlausible(tokens, number, unit)) return null;
  const { first, last, nameLast, code, scale, dimension, hyphened, perScale } = unit;
  return { first, last, nameLast, code, scale, dimension, hyphened, perScale, prefix: null, borrowed: false };
}

/** "$US113 trillion", "$45.88 U.S.", "US$5 million dollars": the currency named once more behind the number. */
function doubledCurrencyEnd(tokens: readonly Token[], at: number, prefix: DraftUnit): number {
  const unit = readUnit(tokens, at);
  if (unit && isPrefixOfNext(tokens, unit)) return at;
  if (unit?.dimension === 'money' && unit.scale === 1 && unit.code === prefix.code && unit.nameLast === unit.last)
    return unit.last;
  const country = lowerAt(tokens, at);
  return prefix.code === 'USD' && (country === 'u.s.' || country === 'u.s' || tokens[at]?.text === 'US') ? at + 1 : at;
}

/** The unit of a vague amount and of a fraction of an hour stands behind "of" or "an". */
function vagueUnitAt(tokens: readonly Token[], number: NumberReading): number {
  if (number.kind === 'vague') return number.last + 1;
  if (number.kind !== 'fraction') return number.last;
  const word = lowerAt(tokens, number.last);
  return word === 'a' || word === 'an' || word === 'of' ? number.last + 1 : number.last;
}

/** A code that is also a word ("TOP 10") is money only glued or with a multiplier. */
function isMoney(tokens: readonly Token[], number: NumberReading, prefix: DraftUnit): boolean {
  const opening = tokens[prefix.first];
  if (!opening) return false;
  if (number.kind === 'multiple' || number.kind === 'fraction') return false;
  if (opening.text === 'PS' || opening.lower === 're') return number.digits;
  if (opening.text === 'K' || opening.text === 'N') return number.multiplier > 1 || number.grouped;
  if (opening.text === 'R' && opening.spaced && tokens[number.first]?.spaced !== false)
    return number.grouped || number.multiplier > 1;
  return !DOUBTFUL.has(opening.lower) || tokens[number.first]?.spaced === false || number.multiplier > 1;
}

/** ".001 per cent": a number without its nought. */
function isLeadingPoint(tokens: readonly Token[], number: NumberReading, first: number): boolean {
  const point = tokens[number.first - 1];
  if (point?.text !== '.' || tokens[number.first]?.spaced !== false || first !== number.first) return false;
  return number.digits && !number.grouped && !number.decimal && point.spaced && number.multiplier === 1;
}

function withLeadingPoint(tokens: readonly Token[], number: NumberReading, unit: DraftUnit | null): Draft {
  const value = Number(`0.${tokens[number.first]?.text ?? '0'}`);
  const first = number.first - 1;
  const read = { ...number, first, value, low: value, mantissa: value, decimal: true };
  const last = Math.max(number.last, unit?.last ?? 0);
  return { number: read, first, last, low: value, high: value, range: false, unit, sign: null };
}
