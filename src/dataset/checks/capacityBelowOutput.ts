import type { ExtractedArticle, Figure } from '../../model/figure';
import { areConvertible, convert } from '../../units/convert';
import { dimensionOf } from '../../units/dimensionOf';
import { parseUnit } from '../../units/parseUnit';
import { periodDays } from '../periodBounds';
import { periodWords } from '../periodWords';
import { factsOf, groupBy, nameKey, onceEach, type Fact } from './facts';
import type { Hint } from './hint';
import { apart, THOUSAND_SLIP } from './slips';
import { amountWords, nameWords } from './words';

/** Plants run above their nameplate, and capacities are rounded: by a fifth means nothing yet. */
const OVER_NAMEPLATE = 1.2;

/** Only a month or more tells a pace: a day's output may be a record. */
const SHORTEST_DAYS = 28;

/** Whether a unit is counted over a time. */
function isPace(code: string): boolean {
  return typeof parseUnit(code)?.perTime === 'string';
}

/** The unit of a pace for an amount over time: capacities are counted a year where they do not say. */
function paceUnit(code: string): string {
  return parseUnit(code)?.dimension === 'power' || isPace(code) ? code : `${code}/a`;
}

/** Output as a pace in the unit of a capacity, or null where the two do not compare. */
function paceOf({ figure, value }: Fact, capacityUnit: string): number | null {
  const unit = paceUnit(capacityUnit);
  if (isPace(figure.unit)) {
    return areConvertible(figure.unit, unit) ? convert(value, figure.unit, unit) : null;
  }
  const days = periodDays(figure.period);
  if (days === null) return null;
  const length = days.last - days.first + 1;
  const daily = `${figure.unit}/d`;
  return length < SHORTEST_DAYS || !areConvertible(daily, unit) ? null : convert(value / length, daily, unit);
}

/** Plants and companies are compared with themselves only: same subject, same item. Power needs no item. */
const keyOf = onceEach(({ subject, item, unit }: Figure): string | null => {
  const dimension = dimensionOf(unit);
  const isNamed = subject !== null && (item !== null || dimension === 'power' || dimension === 'energy');
  return isNamed ? `${nameKey(subject)}\n${nameKey(item)}` : null;
});

function isOutput({ kind, measure, status }: Figure): boolean {
  return kind === 'level' && status === 'actual' && (measure === 'production' || measure === 'generation');
}

function hintOf(output: Fact, capacity: Fact, pace: number): Hint {
  const { unit, subject, item, measure } = output.figure;
  const amount = amountWords(output.value, unit);
  const rated = amountWords(capacity.value, capacity.figure.unit);
  return {
    kind: 'capacity',
    severity: apart(pace, capacity.value) >= THOUSAND_SLIP ? 'error' : 'warning',
    figureIds: [output.figure.id, capacity.figure.id],
    message: `${nameWords(measure, subject, item)} of ${amount} (${periodWords(output.figure.period) ?? 'no period'}) is a pace of ${amountWords(pace, paceUnit(capacity.figure.unit))}, above the capacity of ${rated}. Look at both units, and at whether the capacity is of one plant only.`,
  };
}

/**
 * Output beyond what there is capacity for, of the same subject and item: the largest capacity named counts, and a
 * fifth above it passes.
 *
 * @param articles Articles whose figures are held against each other.
 * @returns A hint for each output that no capacity allows.
 * @example capacityBelowOutput(articles)[0]?.message // 'Rusal: production of aluminium of 3.6 billion t (2017) is …'
 */
export function capacityBelowOutput(articles: readonly ExtractedArticle[]): Hint[] {
  const facts = factsOf(articles);
  const capacities = groupBy(
    facts.filter(({ figure }) => figure.kind === 'level' && figure.measure === 'capacity'),
    ({ figure }) => keyOf(figure),
  );
  return facts
    .filter(({ figure }) => isOutput(figure))
    .flatMap((output) => {
      const paced = (capacities.get(keyOf(output.figure) ?? '') ?? []).flatMap((capacity) => {
        const pace = paceOf(output, capacity.figure.unit);
        return pace === null ? [] : [{ capacity, pace, used: pace / capacity.value }];
      });
      const least = paced.reduce<(typeof paced)[number] | null>(
        (best, one) => (best === null || one.used < best.used ? one : best),
        null,
      );
      return least === null || least.used <= OVER_NAMEPLATE ? [] : [hintOf(output, least.capacity, least.pace)];
    });
}
