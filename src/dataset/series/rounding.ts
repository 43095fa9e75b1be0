/**
 * How far a number as it was published may be off: half a unit of its last digit that is not zero.
 *
 * @example roundingOf(519_000) // 500
 * @example roundingOf(18.4) // 0.05
 */
export function roundingOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = Math.abs(Number(value.toPrecision(12)))
    .toExponential()
    .split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}
