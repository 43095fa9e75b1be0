const COMPACT = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 4,
});
const PLAIN = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const ROUND = new Intl.NumberFormat('en', { maximumSignificantDigits: 1 });

const MILLION = 1e6;

/**
 * An amount as hints say it: short enough to compare at a glance.
 *
 * @example amountWords(60_900_000_000, 'CNY') // '60.9 billion CNY'
 * @example amountWords(17_551.2, 'CNY/t') // '17,550 CNY/t'
 */
export function amountWords(value: number, unit: string): string {
  const number = (Math.abs(value) < MILLION ? PLAIN : COMPACT).format(value);
  return unit === '1' ? number : `${number} ${unit}`;
}

/**
 * How many times one amount is the other, rounded to what the eye looks for.
 *
 * @example timesWords(17_551, 17.9) // 'about 1,000 times more'
 */
export function timesWords(value: number, expected: number): string {
  const factor = value / expected;
  return factor >= 1 ? `about ${ROUND.format(factor)} times more` : `about ${ROUND.format(1 / factor)} times less`;
}

/**
 * What a figure is of, for a message.
 *
 * @example nameWords('exports', 'China', 'aluminium') // 'China: exports of aluminium'
 */
export function nameWords(measure: string, subject: string | null, item: string | null): string {
  const what = item === null ? measure : `${measure} of ${item}`;
  return subject === null ? what : `${subject}: ${what}`;
}
