const DATE = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/;

/**
 * The date that a value opens with, a time behind it left out; null where it is no date of the calendar.
 *
 * @example calendarDate('2021-06-02T10:00:00Z') // '2021-06-02'
 */
export function calendarDate(written: string): string | null {
  const date = DATE.exec(written.trim())?.[0];
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return date !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
