/** What stands before the name of every function in a cell: `=INGOT.YOY(…)`. The manifest says the same. */
export const NAMESPACE = 'INGOT';
