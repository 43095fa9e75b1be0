const DAY_MS = 86_400_000;

/** Day 0 of Excel's calendar, so that its day 61 is the first of March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel counts a 29 February 1900 that never was: days are certain from the first of March on. */
const FIRST_CERTAIN = 61;

/** 31 December 9999. */
const LAST = 2_958_465;

/**
 * The serial number by which Excel knows a day.
 *
 * @param day `YYYY-MM-DD`.
 * @returns The number, or null where it is no day of the calendar or lies before March 1900.
 * @example serialOfDay('2018-08-09') // 43321
 */
export function serialOfDay(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 30th of February parses, as the 2nd of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const serial = (time - DAY_ZERO) / DAY_MS;
  return serial >= FIRST_CERTAIN && serial <= LAST ? serial : null;
}

/**
 * The day of a serial number; a time of day is left out.
 *
 * @returns `YYYY-MM-DD`, or null for a number that is no certain day.
 * @example dayOfSerial(43321.75) // '2018-08-09'
 */
export function dayOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_CERTAIN && day <= LAST)) return null;
  return new Date(DAY_ZERO + day * DAY_MS).toISOString().slice(0, 10);
}

/** The letters of days and years; `m` alone may be minutes, and in a date it stands beside one of these or alone. */
const DATE_LETTERS = /[dy]|^m+$/i;

/** Where a text that a format shows as it is ends, by the character it starts with; others are taken with the next one. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['[', ']'],
]);
const TAKES_NEXT = new Set(['\\', '_', '*']);

/**
 * A number format for positive numbers without the texts, colours, locales and spaces in it.
 *
 * @example bareFormat('[$-409]mmm "of" yy;@') // 'mmm  yy'
 */
export function bareFormat(format: string): string {
  let bare = '';
  for (let at = 0; at < format.length; at += 1) {
    const character = format.charAt(at);
    const closing = CLOSING.get(character);
    if (character === ';') break;
    if (closing !== undefined) {
      const end = format.indexOf(closing, at + 1);
      if (end < 0) break;
      at = end;
    } else if (TAKES_NEXT.has(character)) at += 1;
    else bare += character;
  }
  return bare.trim();
}

/**
 * Whether a number format shows a number as a date.
 *
 * @example isDateFormat('mmm-yy') // true
 * @example isDateFormat('#,##0.00') // false
 */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return bare.toLowerCase() !== 'general' && DATE_LETTERS.test(bare);
}
