import type { NumberReading } from './readNumber';
import type { UnitReading } from './readUnit';

/** Where and how the unit of an amount is written. */
export interface DraftUnit extends UnitReading {
  /** Currency before the number: its tokens, else null. */
  readonly prefix: { readonly first: number; readonly last: number } | null;
  /** Whether it stands at another amount and is shared. */
  readonly borrowed: boolean;
}

/** An amount on its way to being a mention; the steps replace it rather than change it. */
export interface Draft {
  readonly number: NumberReading;
  /** Tokens of the span. */
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  readonly unit: DraftUnit | null;
  readonly sign: 'plus' | 'minus' | null;
}
