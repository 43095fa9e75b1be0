import { isEmptyCorrection } from '../../../dataset/corrections';
import type { Correction, Corrections } from '../../../model/correction';
import { MEASURES } from '../../../model/figure';
import { parseUnit } from '../../../units/parseUnit';
import { isOneOf, isRecord, isText, isTextOrNull } from './guards';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isMagnitude = (value: unknown): value is NonNullable<Correction['value']> =>
  isNumber(value) || (Array.isArray(value) && value.length === 2 && value.every(isNumber));

const isUnit = (value: unknown): value is string => isText(value) && parseUnit(value) !== null;

const isKind = isOneOf('level', 'change', 'share', 'price');
const isMeasure = isOneOf(...MEASURES);
const isBound = isOneOf('=', '~', '>', '>=', '<', '<=');
const isStatus = isOneOf('actual', 'planned', 'forecast');

function correctionOf(found: Readonly<Record<string, unknown>>): Correction {
  const { value, unit, kind, measure, subject, item, partner, period, bound, status } = found;
  return {
    ...(isMagnitude(value) && { value }),
    ...(isUnit(unit) && { unit }),
    ...(isKind(kind) && { kind }),
    ...(isMeasure(measure) && { measure }),
    ...(isTextOrNull(subject) && { subject }),
    ...(isTextOrNull(item) && { item }),
    ...(isTextOrNull(partner) && { partner }),
    ...(isTextOrNull(period) && { period }),
    ...(isBound(bound) && { bound }),
    ...(isStatus(status) && { status }),
  };
}

/**
 * Makes corrections of what was found in a workbook: whatever is none, or puts nothing right, is left out.
 *
 * @example validCorrections({ f1: { unit: 'kt', value: 'x' } }) // { f1: { unit: 'kt' } }
 */
export function validCorrections(found: unknown): Corrections {
  if (!isRecord(found)) return {};
  const known = Object.entries(found).filter((entry): entry is [string, Readonly<Record<string, unknown>>] =>
    isRecord(entry[1]),
  );
  const corrections = known.map(([id, value]): readonly [string, Correction] => [id, correctionOf(value)]);
  return Object.fromEntries(corrections.filter(([, correction]) => !isEmptyCorrection(correction)));
}
