import type { Found } from './cellContext';
import type { Described } from './describeHeader';

const THINGS = String.raw`(?:commodit(?:y|ies)|products?|goods|items?|materials?|metals?|minerals?|fuels?|crops?)`;
/** Corners of tables whose rows are things traded ("Commodity", "Product group"). */
const NAMES_THINGS = new RegExp(String.raw`^${THINGS}(?: (?:group|name|type))?$`, 'iu');
/** Captions of such tables ("Exports by commodity, tonnes"). */
const BY_THINGS = new RegExp(String.raw`\bby ${THINGS}\b`, 'iu');
/** Corners of tables whose rows are somebody. */
const NAMES_SOMEBODY =
  /\b(?:country|countries|destination|origin|partner|market|company|companies|region|province|port|plant|mine)s?\b/iu;
const TOTAL = /^(?:grand |sub-?)?totals?\b|^all\b|^others?\b/iu;

/** Whether the rows of a table are things traded, so that their labels name no one's figures. */
export function rowsAreThings(corner: readonly Described[], outer: readonly Described[]): boolean {
  const headed = corner.some(({ text }) => NAMES_THINGS.test(text.split(/[(,]/u)[0]?.trim() ?? ''));
  if (corner.some(({ text }) => NAMES_SOMEBODY.test(text))) return false;
  return headed || outer.some(({ text }) => BY_THINGS.test(text));
}

/**
 * The thing that the label of a row names where it is no known commodity: without unit and measure, or null for totals.
 *
 * @example labelledThing(row) // of "Wigs and hair ('000 t)": 'Wigs and hair'
 */
export function labelledThing(row: readonly Described[]): Found<string> | null {
  const [label] = row;
  if (!label || (label.trigger ?? label.period) !== null || TOTAL.test(label.text)) return null;
  const value = label.text.split(/[(,]/u)[0]?.trim() ?? '';
  return value === '' ? null : { value, span: label.span };
}
