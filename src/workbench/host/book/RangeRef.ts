import type { Box } from '../address/box';

/** A block of cells on a sheet. */
export interface RangeRef {
  readonly sheetId: string;
  readonly box: Box;
}
