import type { PeriodMention, PeriodShift } from '../../model/period';
import type { Token } from '../../model/token';
import type { Read, YearSpec } from './scan';

/** Which day of a week it is named by; a week of a day within it runs from Monday. */
export type WeekEdge = 'first' | 'last' | 'within';

/** Months, quarters or days of a year that is still to be found, or something told from the publication date. */
export type Draft =
  /** Months of a year. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number; readonly year: YearSpec | null }
  /** A day or days of a month. */
  | {
      readonly kind: 'days';
      readonly month: number;
      readonly from: number;
      readonly to: number;
      readonly toMonth: number;
      readonly year: YearSpec | null;
    }
  | { readonly kind: 'year'; readonly year: YearSpec }
  /** A year of twelve months that begins in the fiscal month; `quarter` or `half` picks a part of it. */
  | { readonly kind: 'fiscal'; readonly ends: number; readonly quarter: number | null; readonly half: number | null }
  | { readonly kind: 'iso'; readonly period: string }
  /** "2023/24": a crop or marketing year. */
  | { readonly kind: 'crop'; readonly ends: number; readonly toDate: boolean }
  /** "2023-24": the fiscal year where there is one that is not the calendar's, else both years. */
  | { readonly kind: 'pair'; readonly ends: number }
  /** Told from the publication date: `offset` grains away, or so far this year. */
  | { readonly kind: 'deictic'; readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half'; readonly offset: number }
  /** Seven days named by one of them. */
  | {
      readonly kind: 'weekOfDate';
      readonly month: number;
      readonly day: number;
      readonly year: YearSpec | null;
      readonly edge: WeekEdge;
    }
  | { readonly kind: 'weekOfDay'; readonly day: number; readonly edge: WeekEdge }
  /** From this year on. */
  | { readonly kind: 'years'; readonly count: number }
  /** Months from January on that are only meant so where they have just passed ("10 months" in November). */
  | { readonly kind: 'counted'; readonly count: number }
  /** The last year of the writer's decade. */
  | { readonly kind: 'decadeEnd' }
  /** The year talked about, or the writer's. */
  | { readonly kind: 'thatYear' }
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'toDate'; readonly grain: 'month' | 'quarter' | 'year' }
  /** `count` months that end with a month. */
  | { readonly kind: 'ending'; readonly months: number; readonly month: number; readonly year: YearSpec | null }
  | {
      readonly kind: 'anaphor';
      readonly shift: PeriodShift;
      readonly grain: PeriodMention['grain'];
      readonly year: YearSpec | null;
      /** Where it is told from the crop year, or from whatever was named last ("that year"), not what is talked about. */
      readonly of?: 'season' | 'named';
    }
  /** Named, but without ends that could be told ("over the next five years"). */
  | { readonly kind: 'open'; readonly future: boolean };

/** A draft with the tokens that it was read from, `[first, last)`. */
export interface DraftMention {
  readonly draft: Draft;
  readonly first: number;
  readonly last: number;
}

/** Reads one way of writing a period at a token; null where it does not stand there. */
export type Pattern = (tokens: readonly Token[], at: number) => Read<Draft> | null;
