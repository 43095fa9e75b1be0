/** Codes that mean different masses to different readers. Upper and lower case count: `Mt` is a million tonnes. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['MT', 'mt', 'mT', 'ton', 'tons', 'Ton', 'Tons', 'TON', 'TONS']);

/**
 * Says what to write instead of a code that could be a metric, a short or a long ton, or a million tonnes.
 *
 * @param code Unit code, also of a price or a rate.
 * @returns The message, or null where the code is not ambiguous.
 * @example ambiguousUnit('USD/ton') // '"ton" can mean …'
 */
export function ambiguousUnit(code: string): string | null {
  const part = code.split('/').find((unit) => AMBIGUOUS.has(unit));
  if (part === undefined) return null;
  return `"${part}" can mean several units. Write t (tonne), Mt (million tonnes), st (short ton) or lt (long ton).`;
}
