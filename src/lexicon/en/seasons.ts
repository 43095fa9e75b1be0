/**
 * Goods that are counted in marketing years ("2023/24"), with the month in which theirs begins; 0 where it differs too much
 * between countries to be told. Wheat and coarse grains July, as trade counts them; sugar, coffee and cocoa October (the
 * international organisations of each); cotton August (International Cotton Advisory Committee);
 * sunflower September, when the Black Sea harvests it.
 */
export const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['wheat', 7],
  ['grain', 7],
  ['grains', 7],
  ['barley', 7],
  ['corn', 7],
  ['maize', 7],
  ['sugar', 10],
  ['coffee', 10],
  ['robusta', 10],
  ['arabica', 10],
  ['cocoa', 10],
  ['cotton', 8],
  ['sunflower', 9],
  ['sunoil', 9],
  ['soybean', 0],
  ['soybeans', 0],
  ['soy', 0],
  ['rice', 0],
  ['rapeseed', 0],
]);
