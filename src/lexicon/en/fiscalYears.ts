/**
 * Words that tell where an article comes from, with the month in which fiscal years begin there.
 * India 1 April (General Clauses Act 1897, s. 3(21)); Japan 1 April (Public Finance Act, art. 11); Australia 1 July
 * (Acts Interpretation Act 1901, s. 2B: financial year); Bangladesh and Pakistan 1 July (General Clauses Acts).
 */
export const FISCAL_YEAR_SIGNS: ReadonlyMap<string, number> = new Map([
  ['crore', 4],
  ['lakh', 4],
  ['rs', 4],
  ['india', 4],
  ["india's", 4],
  ['indian', 4],
  ['mumbai', 4],
  ['delhi', 4],
  ['japan', 4],
  ['japanese', 4],
  ['asx', 7],
  ['australian', 7],
  ['australia', 7],
  ['a$', 7],
  ['bangladesh', 7],
  ["bangladesh's", 7],
  ['pakistan', 7],
  ["pakistan's", 7],
]);
