import { scaleOfWritten } from '../mentions/writtenUnit';
import type { Magnitude, QuantityMention } from '../model/quantity';
import { currencyName } from '../units/currencies';

/** A quantity of whatever topic, in the unit that is written, as general benchmarks compare it. */
export interface QuantityRecord {
  /** In `unit`; negative where a minus is written. A fall is a positive value that goes `down`. */
  readonly value: Magnitude;
  /** Unit as written or its code, the counted noun, or null where there is none. */
  readonly unit: string | null;
  readonly surface: string;
  readonly bound: '=' | '~' | '>' | '<' | 'up' | 'down';
  readonly start: number;
  readonly end: number;
}

/**
 * The record of one amount; null for one that no number is written for ("doubled").
 *
 * @example toQuantityRecord(mention, text)?.unit // 'flights'
 */
export function toQuantityRecord(mention: QuantityMention, text: string): QuantityRecord | null {
  const { start, end } = mention.span;
  const surface = text.slice(start, end);
  if (mention.class === 'multiple' && mention.noun === null) return null;
  const { unit, scale } = unitOf(mention);
  return { value: valueOf(mention, scale), unit, surface, bound: boundOf(mention), start, end };
}

/** The records of a text's amounts in order; "from A to B" is one record with both ends. */
export function toQuantityRecords(mentions: readonly QuantityMention[], text: string): QuantityRecord[] {
  const records: QuantityRecord[] = [];
  let before: QuantityMention | null = null;
  for (const mention of mentions) {
    const record = toQuantityRecord(mention, text);
    const last = records.at(-1);
    if (record && last && before && typeof last.value === 'number' && isPath(before, mention, text)) {
      const high = typeof record.value === 'number' ? record.value : record.value[1];
      const { start } = last;
      const surface = text.slice(start, record.end);
      records[records.length - 1] = { ...last, value: [last.value, high], unit: record.unit, surface, end: record.end };
    } else if (record) records.push(record);
    before = record ? mention : null;
  }
  return records;
}

/** How far apart the ends of "from A to B" stand at most, in characters. */
const PATH = 40;

/** Whether two amounts are the ends of "from A to B", or of "A to B" with the unit at both. */
function isPath(from: QuantityMention, to: QuantityMention, text: string): boolean {
  if (from.unit !== to.unit || from.class !== to.class || typeof to.magnitude !== 'number') return false;
  const between = text.slice(from.span.end, Math.min(to.span.start, from.span.end + PATH + 1));
  if (between.length > PATH || !between.endsWith(' to ')) return false;
  if (between === ' to ') return from.direction === null;
  return text.slice(Math.max(0, from.span.start - 5), from.span.start) === 'from ';
}

function unitOf(mention: QuantityMention): { unit: string | null; scale: number } {
  const { noun, unit, dimension } = mention;
  if (mention.class === 'age') return { unit: `${ageUnit(noun)} of age`, scale: 1 };
  if (noun !== null && unit === null) return { unit: DEGREES.get(noun.toLowerCase()) ?? noun, scale: 1 };
  if (unit === null || noun === null) return { unit, scale: 1 };
  const scale = scaleOfWritten(noun);
  if (dimension === 'money') {
    if (scale !== 1) return { unit: noun, scale };
    return { unit: moneyName(unit, noun), scale };
  }
  if (unit === 'lb') return { unit, scale };
  const time = TIMES.get(unit.split('/').at(-1) ?? '');
  // a rate that stands apart from its unit: "34,500 metric tons of copper cathode a year"
  return { unit: time !== undefined && !PER.test(noun) && !RATE_WORD.test(noun) ? `${noun} per ${time}` : noun, scale };
}

/** "US Dollar/bbl": the currency's name with the rate, also one that has no code ("$2.11 per gallon"). */
function moneyName(unit: string, noun: string): string {
  const [currency = unit, ...per] = unit.split('/');
  const name = currencyName(currency);
  if (per.length > 0) return [name, ...per].join('/');
  return PER.test(noun) ? `${name} ${noun.slice(noun.search(PER))}` : name;
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ['a', 'year'],
  ['mo', 'month'],
  ['d', 'day'],
  ['h', 'hour'],
]);

const DEGREES: ReadonlyMap<string, string> = new Map(
  ['degrees', 'degree', 'deg', '°'].flatMap((word): [string, string][] => [
    [`${word} c`, 'celsius'],
    [`${word} celsius`, 'celsius'],
    [`${word} f`, 'fahrenheit'],
    [`${word} fahrenheit`, 'fahrenheit'],
  ]),
);

/** Rates that are one word: bpd, mtpa. */
const RATE_WORD = /^\w+(?:p[ad]|d|py|ph)$/i;

const PER = /\b(?:per|an?|each)\b|\//;

function ageUnit(noun: string | null): string {
  return ['month', 'week', 'day'].find((unit) => noun?.toLowerCase().includes(unit) === true) ?? 'year';
}

function valueOf({ magnitude, sign }: QuantityMention, scale: number): Magnitude {
  const written = (value: number): number => (scale === 1 ? value : Number((value / scale).toPrecision(12)));
  if (typeof magnitude === 'number') return sign === 'minus' ? -written(magnitude) : written(magnitude);
  const [low, high] = magnitude;
  return sign === 'minus' ? [-written(high), -written(low)] : [written(low), written(high)];
}

/** Of a change the direction, of anything else its bound. */
function boundOf({ bound, direction, sign, dimension }: QuantityMention): QuantityRecord['bound'] {
  if (direction) return direction;
  switch (bound) {
    case '~':
      return '~';
    case '>':
    case '>=':
      return '>';
    case '<':
    case '<=':
      return '<';
    case '=':
      if (sign === null || dimension !== 'ratio') return '=';
      return sign === 'plus' ? 'up' : 'down';
  }
}
