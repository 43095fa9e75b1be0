import type { CellContent } from '../../model/cellContent';
import type { FunctionHelp } from '../../model/functionHelp';

/** The functions of cells, as the pane's catalogue has them. */
export interface FunctionTools {
  /** What is said of each of them. */
  readonly list: () => Promise<readonly FunctionHelp[]>;
  /** Works one out beside the cells, as a formula would. */
  readonly call: (name: string, cells: readonly unknown[]) => Promise<readonly (readonly CellContent[])[]>;
}
