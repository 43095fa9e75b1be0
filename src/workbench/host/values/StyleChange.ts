import type { ICellData, IStyleData } from '@univerjs/core';

/** A change of a cell's look: null takes a property away. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** A change of a cell: of what it holds, of its look, or both; null takes a property away. */
export interface CellPatch extends Omit<ICellData, 's'> {
  s?: StyleChange | null;
}
