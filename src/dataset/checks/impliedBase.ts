import type { ExtractedArticle, Figure } from '../../model/figure';
import { areConvertible, convert } from '../../units/convert';
import { periodBounds, type PeriodBounds } from '../periodBounds';
import { earlierPeriod } from './earlierPeriod';
import { factsOf, groupBy, nameKey, onceEach, type Fact } from './facts';
import type { Hint } from './hint';
import { apart, THOUSAND_SLIP } from './slips';
import { amountWords, timesWords } from './words';

/**
 * Statistics are revised by some per cent, and both amounts and changes are rounded: an earlier value that is within a
 * fifth of what the change implies agrees with it.
 */
const AGREES = 1.2;

/** A level with a change that belongs to it. */
interface Grown {
  readonly level: Fact;
  readonly change: Figure;
  /** What the level was before, in its own unit. */
  readonly base: number;
  /** Its series and the period before, as {@link reportedKey} has them. */
  readonly key: string;
}

function seriesKey({ measure, subject, item, partner }: Figure, { start, end }: PeriodBounds): string {
  return [measure, nameKey(subject), nameKey(item), nameKey(partner), start, end].join('\n');
}

/** The series and period of a level that was reported; null where it has no period. */
const reportedKey = onceEach((figure: Figure): string | null => {
  const bounds = periodBounds(figure.period);
  return bounds && seriesKey(figure, bounds);
});

/** What a level was before its change; null where the change does not tell. */
function baseOf(level: Fact, change: Figure): number | null {
  if (typeof change.value !== 'number') return null;
  const { unit } = level.figure;
  if (change.unit === '%') return level.value / (1 + change.value / 100);
  return areConvertible(change.unit, unit) ? level.value - convert(change.value, change.unit, unit) : null;
}

/** The levels of an article that say of themselves what they were before. */
const grownOf = onceEach((article: ExtractedArticle): readonly Grown[] => {
  const { figures } = article;
  const levels = new Map(factsOf([article]).map((fact) => [fact.figure, fact]));
  return figures.flatMap((change) => {
    const owner = change.kind === 'change' && change.changeOf !== null ? figures[change.changeOf] : undefined;
    const level = owner === undefined ? undefined : levels.get(owner);
    if (level === undefined || level.figure.kind === 'change') return [];
    const [base, period] = [baseOf(level, change), earlierPeriod(level.figure.period, change.basis)];
    return base === null || !(base > 0) || !Number.isFinite(base) || period === null
      ? []
      : [{ level, change, base, key: seriesKey(level.figure, period) }];
  });
});

/** The first report of the earlier value, where none of them agrees with what the change implies. */
function contradiction({ level, base }: Grown, reported: readonly Fact[]): { fact: Fact; value: number } | null {
  const { unit } = level.figure;
  let first: { fact: Fact; value: number } | null = null;
  for (const fact of reported) {
    if (!areConvertible(fact.figure.unit, unit)) continue;
    const value = convert(fact.value, fact.figure.unit, unit);
    if (apart(value, base) <= AGREES) return null;
    first ??= { fact, value };
  }
  return first;
}

function hintOf({ level, change, base }: Grown, earlier: Fact, reported: number): Hint {
  const { unit } = level.figure;
  const sign = typeof change.value === 'number' && change.value > 0 ? '+' : '';
  const by = typeof change.value === 'number' ? `${sign}${amountWords(change.value, change.unit)}` : '';
  return {
    kind: 'base',
    severity: apart(base, reported) >= THOUSAND_SLIP ? 'error' : 'warning',
    figureIds: [level.figure.id, change.id, earlier.figure.id],
    message: `${amountWords(level.value, unit)} after ${by} makes ${amountWords(base, unit)} before; reported for then is ${amountWords(reported, unit)}, ${timesWords(reported, base)}. Look at the unit of both amounts, and at what the change compares with.`,
  };
}

/**
 * Changes whose implied base (519,000 t after +18 % were 440,000 t) contradicts the value that was reported for the
 * earlier period. Any of several reported values may agree.
 *
 * @param articles Articles whose figures are held against each other.
 * @returns A hint for each change that contradicts what was reported.
 * @example impliedBase(articles)[0]?.message // '519,000 t after +18 % makes 439,800 t before; reported for then is …'
 */
export function impliedBase(articles: readonly ExtractedArticle[]): Hint[] {
  const facts = factsOf(articles);
  const levels = groupBy(
    facts.filter(({ figure }) => figure.kind !== 'change' && figure.status === 'actual'),
    ({ figure }) => reportedKey(figure),
  );
  return articles.flatMap(grownOf).flatMap((grown) => {
    const reported = levels.get(grown.key) ?? [];
    const against = contradiction(grown, reported);
    return against === null ? [] : [hintOf(grown, against.fact, against.value)];
  });
}
