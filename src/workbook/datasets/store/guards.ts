/** Whether something is a record, of which nothing else is known. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** The entries of a list that are what they should be; none of what is no list. */
export function listOf<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== null) : [];
}

/** Tells whether something is one of a few words. */
export function isOneOf<Choice extends string>(...choices: readonly Choice[]): (value: unknown) => value is Choice {
  return (value): value is Choice => choices.some((choice) => choice === value);
}
