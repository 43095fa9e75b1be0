import type { Figure } from '../model/figure';
import { spanOf } from './spanOf';

/** The fields of a figure that say which series it belongs to. */
export type SeriesFields = Pick<
  Figure,
  'kind' | 'measure' | 'subject' | 'item' | 'partner' | 'period' | 'basis' | 'by'
>;

/** SUMIFS allows 255 characters for the whole key. */
const LONGEST_NAME = 54;

/** What SUMIFS takes for wild cards, and the stroke that parts the fields. */
const RESERVED = /[*?~|]/g;
const LONE_SURROGATE = /\p{Cs}$/u;

function nameOf(name: string | null): string {
  const plain = (name ?? '').replace(RESERVED, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain === '' ? '-' : plain.slice(0, LONGEST_NAME).replace(LONE_SURROGATE, '').trim();
}

/** A growth rate or a share of exports is no amount of exports, though the unit may not tell. */
function measureOf({ kind, measure, basis, by }: SeriesFields): string {
  if (kind === 'change') return [measure, 'change', basis, by].filter((word) => word !== null).join(' ');
  return kind === 'share' && measure !== 'share' && measure !== 'stake' ? `${measure} share` : measure;
}

/**
 * The series that a figure belongs to, as a key that formulas look up: measure, subject, item, partner, span and
 * standard unit. Names are lower-cased, as look-ups in a sheet ignore case, and freed of what SUMIFS takes for wild
 * cards; the key starts with a letter and stays below the 255 characters that SUMIFS allows.
 *
 * @param figure The figure; its names already standardised.
 * @param standardUnit The unit that its series is reported in.
 * @example seriesKey(figure, 't') // 'exports | china | unwrought aluminium | - | M | t'
 */
export function seriesKey(figure: SeriesFields, standardUnit: string): string {
  const { subject, item, partner, period } = figure;
  return [measureOf(figure), nameOf(subject), nameOf(item), nameOf(partner), spanOf(period), standardUnit].join(' | ');
}
