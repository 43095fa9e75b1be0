const MASSES = 'Write t (tonne), Mt (million tonnes), st (short ton) or lt (long ton).';
const BARRELS = 'Write kbbl (thousand barrels) or MMbbl (million barrels).';
const BARREL_RATES = 'Write kbpd (thousand barrels a day) or MMbpd (million barrels a day).';
const OIL_EQUIVALENTS = 'Write kboe (thousand) or MMboe (million).';

/** Codes that mean different units to different readers, and what to write instead. Case counts: `Mt` is one unit. */
const CHOICES: ReadonlyMap<string, string> = new Map(
  (
    [
      [MASSES, ['MT', 'mt', 'mT', 'ton', 'tons', 'Ton', 'Tons', 'TON', 'TONS', 'kton', 'Mton']],
      [BARRELS, ['Mbbl', 'mbbl', 'MBbl', 'mb', 'Mb']],
      [BARREL_RATES, ['Mbpd', 'mbpd', 'mbd', 'Mbd']],
      [OIL_EQUIVALENTS, ['Mboe', 'mboe']],
      [`${OIL_EQUIVALENTS.slice(0, -1)}, each with /d.`, ['Mboed', 'mboed']],
    ] as const
  ).flatMap(([choices, codes]) => codes.map((code) => [code, choices] as const)),
);

/**
 * Says what to write instead of a code that could be a metric, a short or a long ton, or a million tonnes.
 *
 * @param code Unit code, also of a price or a rate.
 * @returns The message, or null where the code is not ambiguous.
 * @example ambiguousUnit('USD/ton') // '"ton" can mean …'
 */
export function ambiguousUnit(code: string): string | null {
  for (const part of code.split('/')) {
    const choices = CHOICES.get(part.trim().replace(/^10+ ?/u, ''));
    if (choices !== undefined) return `"${part.trim()}" can mean several units. ${choices}`;
  }
  return null;
}
