import type { Unit } from './parseUnit';

/** What every error about units is; its message can be shown as it is. */
export class UnitError extends Error {
  override name = 'UnitError';
}

/** A unit code that does not exist; `suggestion` is the nearest one that does, if any is near. */
export class UnknownUnitError extends UnitError {
  override name = 'UnknownUnitError';

  constructor(
    readonly code: string,
    readonly suggestion: string | null,
  ) {
    const hint = suggestion === null ? '' : ` Did you mean "${suggestion}"?`;
    super(`There is no unit "${code.slice(0, 60)}".${hint}`);
  }
}

/** Two units that measure different things. */
export class WrongDimensionError extends UnitError {
  override name = 'WrongDimensionError';

  constructor(
    readonly from: Unit,
    readonly to: Unit,
  ) {
    super(
      `${from.code} is ${describe(from)} and ${to.code} is ${describe(to)}: one cannot be converted into the other.`,
    );
  }
}

/** Two currencies: an exchange rate would be needed, and Ingot has none. */
export class CurrencyError extends UnitError {
  override name = 'CurrencyError';

  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`${from} is not converted into ${to}: money stays in its own currency.`);
  }
}

/** A value that is not a finite number. */
export class NotANumberError extends UnitError {
  override name = 'NotANumberError';

  constructor(value: number) {
    super(`${String(value)} is not a number that can be converted.`);
  }
}

/** What a unit measures, in words: "money (USD) per mass", "mass per time". */
function describe(unit: Unit): string {
  return [unit.numerator, ...unit.denominators].map((part) => part.label).join(' per ');
}
