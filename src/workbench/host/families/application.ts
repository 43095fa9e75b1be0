import type { Family } from '../objects/Family';
import { invalidArgument } from '../objects/HostError';

/** `workbook.application`. */
export const applicationFamily: Family<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  objects: {
    CultureInfo: (_target, { make }) => make.cultureInfo(),
  },
  actions: {
    Calculate: async (_target, { book }, args) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(args.text(0, 'calculationType'))) {
        throw invalidArgument('calculationType');
      }
      await book.calculation.calculateAll();
    },
    // The engine calculates after the request anyway, and the screen is drawn after it.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `application.cultureInfo`: the workbench speaks US English. */
export const cultureInfoFamily: Family<null> = {
  name: 'CultureInfo',
  scalars: { Name: () => 'en-US' },
  objects: {
    NumberFormat: (_target, { make }) => make.numberFormatInfo(),
    DatetimeFormat: (_target, { make }) => make.datetimeFormatInfo(),
  },
};

/** `cultureInfo.numberFormat`. */
export const numberFormatInfoFamily: Family<null> = {
  name: 'NumberFormatInfo',
  scalars: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',', CurrencySymbol: () => '$' },
};

/** `cultureInfo.datetimeFormat`. */
export const datetimeFormatInfoFamily: Family<null> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: () => '/',
    LongDatePattern: () => 'dddd, mmmm d, yyyy',
    LongTimePattern: () => 'h:mm:ss AM/PM',
    ShortDatePattern: () => 'm/d/yyyy',
    TimeSeparator: () => ':',
  },
};
