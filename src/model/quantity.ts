import type { Span } from './span';

/** How a published amount limits the true one; `~` is about, nearly, some. */
export type Bound = '=' | '~' | '>' | '>=' | '<' | '<=';

/** A point, or the two ends of a range. */
export type Magnitude = number | readonly [low: number, high: number];

/** What a unit measures. `count` is a plain number of things, `ratio` a per cent, percentage or basis point. */
export type Dimension =
  'mass' | 'power' | 'energy' | 'volume' | 'area' | 'length' | 'shipping' | 'money' | 'ratio' | 'count' | 'other';

/** Written length of time that a unit is counted over. */
export type PerTime = 'a' | 'mo' | 'd' | 'h';

/**
 * What kind of amount a mention is.
 * - `measured`: a mass, energy, money, per cent … amount: what figures are made of
 * - `count`: a number of things, with the counted noun ("158 flights")
 * - `fraction`: "half", "two-thirds", "a quarter" of something; magnitude 0.5, 0.667, 0.25
 * - `multiple`: "doubled", "tripled", "halved", "1.5-fold", "three times": magnitude 2, 3, 0.5, 1.5, 3
 * - `duration`: "five years"; `age`: "18-year-old"
 * - `other`: a measured amount that trade and energy do not trade in (temperature, speed, power of a car engine)
 */
export type QuantityClass = 'measured' | 'count' | 'fraction' | 'multiple' | 'duration' | 'age' | 'other';

/** An amount found in a text. */
export interface QuantityMention {
  /** The shortest stretch with number, multiplier and unit; see the contract. */
  readonly span: Span;
  /** Tokens that `span` covers, half-open. */
  readonly first: number;
  readonly last: number;
  readonly class: QuantityClass;
  /** Multiplier words and scale of the unit word applied ("koz": 1000 `ozt`). Never negative. */
  readonly magnitude: Magnitude;
  /** Unit code of `units/`, or null where the number has none of its own and borrows none. */
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  /** How much of what its price or rate counts by is written: 0.1 for a price per therm in a code per MMBtu, else 1. */
  readonly perScale: number;
  /** Where the unit was read; lies outside `span` where it was borrowed. */
  readonly unitSpan: Span | null;
  readonly bound: Bound;
  /** Where the bound was read ("more than"), or null. */
  readonly boundSpan: Span | null;
  /** A sign written at the number ("+4.4 MMT", "-3%", "minus 5"). */
  readonly sign: 'plus' | 'minus' | null;
  /** The counted noun or the unit as written, singular or plural as written; null where there is none. */
  readonly noun: string | null;
  /** Direction words beside it ("up 3%", "a drop of 5%", "fell 2%"), for general quantity output. */
  readonly direction: 'up' | 'down' | null;
  /** Whether it stands in brackets directly behind another amount ("60.9 billion yuan ($8.99 billion)"): token-wise. */
  readonly bracketed: boolean;
}
