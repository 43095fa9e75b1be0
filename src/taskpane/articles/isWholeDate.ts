/**
 * Whether a date field holds a date of an article: a year that is still being typed ("0002", "0020") is none.
 *
 * @example isWholeDate('2017-03-01') // true
 */
export function isWholeDate(date: string): boolean {
  return /^(?:19|20)\d{2}-\d{2}-\d{2}$/u.test(date);
}
