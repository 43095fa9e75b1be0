// Rounding to 15 significant digits in plain numbers, for the many values of a range: what decimal arithmetic gives,
// wherever plain numbers can prove it, and otherwise no answer. An amount that needs more than the 53 bits of a number
// is kept as the sum of two, the second far below the last bit of the first.

/** 10 to a power that a number holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MOST_POWER = POWERS.length - 1;

/** Decimals that published amounts have at most; others are left to decimal arithmetic. */
const MOST_DECIMALS = 8;

/** What makes integers of amounts with so many decimals. */
export const DECIMAL_POWERS = POWERS.slice(0, MOST_DECIMALS + 1);

/** A decimal of up to 15 digits is the only such one near its number. */
const SMALLEST_15_DIGITS = 1e14;
export const LARGEST_SHORT_INTEGER = 1e15;
const LAST_DIGIT = 14;

/** What is closer than this to the middle between two results is not decided here. */
const DOUBT = 1e-6;

/** Splits the 53 bits of a number into two halves. */
const SPLITTER = 2 ** 27 + 1;

const powerOf = (exponent: number): number => POWERS[exponent] ?? Number.NaN;

/** What a product of two numbers lost when it was rounded (Dekker's way). */
export function lostInProduct(a: number, b: number, product: number): number {
  const bigA = SPLITTER * a;
  const bigB = SPLITTER * b;
  const highA = bigA - (bigA - a);
  const highB = bigB - (bigB - b);
  const lowA = a - highA;
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

/**
 * How many decimals two numbers need, as they are written.
 *
 * @returns -1 where there are more than a few, or more than 15 digits in all.
 * @example decimalsOf(3.47, 3.5) // 2
 */
export function decimalsOf(value: number, other = 0): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const power = powerOf(decimals);
    const digits = Math.round(value * power);
    const others = Math.round(other * power);
    if (Math.abs(digits) >= LARGEST_SHORT_INTEGER || Math.abs(others) >= LARGEST_SHORT_INTEGER) return -1;
    if (digits / power === value && others / power === other) return decimals;
  }
  return -1;
}

/**
 * The digits of a number with so many decimals, as an integer.
 *
 * @example digitsOf(3.47, 2) // 347
 */
export const digitsOf = (value: number, decimals: number): number => Math.round(value * powerOf(decimals));

/**
 * `digits` with the point that many places further to the left: 347 and 2 are 3.47, the nearest number to it.
 *
 * @returns NaN where plain numbers cannot tell.
 */
export function withDecimals(digits: number, decimals: number): number {
  if (decimals >= 0) return decimals <= MOST_POWER ? digits / powerOf(decimals) : Number.NaN;
  return -decimals <= MOST_POWER ? digits * powerOf(-decimals) : Number.NaN;
}

/**
 * The sum of two numbers, divided by a power of ten, rounded to 15 significant digits.
 *
 * @param high Carries nearly all of the sum.
 * @param low What `high` lacks; at most its last bit.
 * @param decimals How many places the point goes to the left.
 * @returns NaN where plain numbers cannot tell, half-way between two results among others.
 * @example roundSum(347, 0, 2) // 3.47
 */
export function roundSum(high: number, low: number, decimals: number): number {
  if (high === 0) return low === 0 ? 0 : Number.NaN;
  const shift = LAST_DIGIT - Math.floor(Math.log10(Math.abs(high)));
  const power = powerOf(Math.abs(shift));
  let whole = 0;
  let rest = 0;
  if (shift >= 0) {
    whole = high * power;
    rest = lostInProduct(high, power, whole) + low * power;
  } else {
    whole = high / power;
    const product = whole * power;
    rest = (high - product - lostInProduct(whole, power, product) + low) / power;
  }
  let digits = Math.round(whole);
  const part = whole - digits + rest;
  const size = Math.abs(digits);
  // The logarithm may be off by one at a power of ten.
  if (!(size >= SMALLEST_15_DIGITS && size < LARGEST_SHORT_INTEGER)) return Number.NaN;
  if (Math.abs(Math.abs(part) - 0.5) < DOUBT) return Number.NaN;
  if (part > 0.5) digits += 1;
  else if (part < -0.5) digits -= 1;
  return withDecimals(digits, shift + decimals);
}
