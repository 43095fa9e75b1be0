/**
 * Words that are numbers. A row of `NUMBER_WORDS` is `word value`, several to a line; compound numbers
 * ("twenty-eight thousand six hundred") are put together in `mentions/numberWords.ts`.
 */
export const NUMBER_WORDS: ReadonlyMap<string, number> = pairs(`
  zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9,
  ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19,
  twenty 20, thirty 30, forty 40, fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`);

/** Words that multiply the number before them, in words or digits: "two hundred", "3.47 million", "Rs 5,818 crore". */
export const MULTIPLIER_WORDS: ReadonlyMap<string, number> = pairs(`
  hundred 1e2, thousand 1e3, lakh 1e5, lakhs 1e5, lac 1e5, lacs 1e5, crore 1e7, crores 1e7, million 1e6, millions 1e6,
  billion 1e9, billions 1e9, trillion 1e12, trillions 1e12, quadrillion 1e15, dozen 12, milliard 1e9, milliards 1e9,
  ths 1e3, thsd 1e3, mln 1e6, mn 1e6, mio 1e6, mil 1e6, bn 1e9, bln 1e9, mrd 1e9, tn 1e12, trn 1e12, trln 1e12`);

/** Letters that multiply the number that they are glued to, written exactly so: `25k`, `$4.3M`, `1.2B`. */
export const MULTIPLIER_LETTERS: ReadonlyMap<string, number> = pairs(`
  k 1e3, K 1e3, m 1e6, M 1e6, b 1e9, B 1e9, T 1e12, t 1e12, mm 1e6, MM 1e6, cr 1e7, Cr 1e7`);

/** Words whose plural with "of" is a vague amount of an order of magnitude: "dozens of", "tens of thousands of". */
export const VAGUE_WORDS: ReadonlyMap<string, number> = pairs(`
  dozens 12, tens 10, hundreds 1e2, thousands 1e3, lakhs 1e5, crores 1e7, millions 1e6, billions 1e9, trillions 1e12`);

/** Names of parts, behind "a", "one" or a number: "a third", "two-thirds", "three quarters". */
export const FRACTION_WORDS: ReadonlyMap<string, number> = pairs(`
  half 2, halves 2, third 3, thirds 3, quarter 4, quarters 4, fourth 4, fourths 4, fifth 5, fifths 5, sixth 6, sixths 6,
  seventh 7, sevenths 7, eighth 8, eighths 8, ninth 9, ninths 9, tenth 10, tenths 10, twentieth 20, twentieths 20,
  hundredth 100, hundredths 100, thousandth 1000, thousandths 1000`);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Verbs that multiply what they speak of. */
export const MULTIPLE_VERBS: ReadonlyMap<string, number> = pairs(`
  doubled 2, doubles 2, doubling 2, tripled 3, triples 3, tripling 3, trebled 3, trebles 3, trebling 3,
  quadrupled 4, quadruples 4, quadrupling 4, quintupled 5, quintupling 5, halved 0.5, halves 0.5, halving 0.5`);

/** Forms that multiply only where they are a verb: behind "to", "will" and their like ("expects to double output"). */
export const MULTIPLE_BASES: ReadonlyMap<string, number> = pairs(
  `double 2, triple 3, treble 3, quadruple 4, quintuple 5, halve 0.5`,
);

function pairs(rows: string): ReadonlyMap<string, number> {
  return new Map(
    rows.split(',').map((row): [string, number] => {
      const [word = '', value = ''] = row.trim().split(' ');
      return [word, Number(value)];
    }),
  );
}
