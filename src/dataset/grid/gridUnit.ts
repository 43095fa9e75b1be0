import { findQuantities } from '../../mentions/findQuantities';
import { tokenizeText } from '../../text/tokenizeText';
import { parseUnit } from '../../units/parseUnit';

/** The unit that the cells of a grid are in. */
export interface GridUnit {
  /** As written. */
  readonly label: string;
  /** Unit code. */
  readonly code: string;
  /** How many of the unit a 1 in a cell stands for: 1000 for "thousand tonnes". */
  readonly scale: number;
}

/** What stands behind the unit it multiplies. */
const SCALES_BEHIND: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
]);

/** "'000 t", "000 tonnes": thousands, as tables head their columns. */
const THOUSANDS = /^['’]?000s?\s+(?:of\s+)?/;

function fromWords(text: string): { readonly code: string; readonly scale: number } | null {
  if (parseUnit(text) !== null) return { code: text, scale: 1 };
  const phrase = `1 ${text}`;
  const [mention] = findQuantities(tokenizeText(phrase), []);
  if (mention?.span.start !== 0 || mention.span.end !== phrase.length) return null;
  const { unit, magnitude } = mention;
  return unit === null || unit === '1' || typeof magnitude !== 'number' ? null : { code: unit, scale: magnitude };
}

/**
 * The unit that a cell names: a code (`kt`, `USD/t`) or words ("thousand tonnes", "'000 t", "US$ million").
 *
 * @returns The unit, or null where the text is something else, or more than a unit.
 * @example readGridUnit('thousand tonnes') // { label: 'thousand tonnes', code: 't', scale: 1000 }
 */
export function readGridUnit(text: string): GridUnit | null {
  const label = text.trim();
  if (label === '' || label.length > 60 || /^[\d.,]+$/.test(label)) return null;
  const thousands = THOUSANDS.exec(label)?.[0] ?? '';
  const unit = fromWords(label.slice(thousands.length));
  if (unit !== null) return { label, code: unit.code, scale: unit.scale * (thousands === '' ? 1 : 1000) };
  return withScaleBehind(label);
}

/** "USD m", "US$ million": the multiplier stands behind the unit. */
function withScaleBehind(label: string): GridUnit | null {
  const gap = label.lastIndexOf(' ');
  const scale = SCALES_BEHIND.get(label.slice(gap + 1).toLowerCase());
  const unit = gap < 0 || scale === undefined ? null : fromWords(label.slice(0, gap).trimEnd());
  return unit && scale !== undefined ? { label, code: unit.code, scale: unit.scale * scale } : null;
}

/** What a label says beside its unit. */
export interface LabelParts {
  readonly words: string;
  readonly unit: GridUnit | null;
}

/** What parts a label from its unit: "Exports, kt", "Copper (USD/t)", "Output in GWh". */
const SEPARATORS = [',', '(', '[', ':', ' in '] as const;

/**
 * Parts a label from the unit that it ends in.
 *
 * @example splitLabel('Exports, kt') // { words: 'Exports', unit: { code: 'kt', … } }
 */
export function splitLabel(label: string): LabelParts {
  const whole = label.trim();
  const alone = readGridUnit(whole);
  if (alone !== null) return { words: '', unit: alone };
  for (const separator of SEPARATORS) {
    const at = whole.lastIndexOf(separator);
    const unit = at < 0 ? null : readGridUnit(whole.slice(at + separator.length).replace(/[)\]]$/, ''));
    if (unit !== null) return { words: whole.slice(0, at).trim(), unit };
  }
  return { words: whole, unit: null };
}
