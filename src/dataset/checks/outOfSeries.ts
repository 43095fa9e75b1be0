import type { ExtractedArticle, Figure, Measure } from '../../model/figure';
import { toStandard } from '../../units/standardUnit';
import { periodBounds } from '../periodBounds';
import { seriesKey } from '../seriesKey';
import { periodWords } from '../periodWords';
import { factsOf, groupBy, onceEach, type Fact } from './facts';
import type { Hint } from './hint';
import { outliers, THOUSAND_SLIP, type Outlier } from './slips';
import { amountWords, nameWords, timesWords } from './words';

/** Measures that are reported month by month or year by year, so that neighbours are comparable. */
const REGULAR: ReadonlySet<Measure> = new Set([
  'exports',
  'imports',
  'production',
  'consumption',
  'generation',
  'throughput',
  'stocks',
  'price',
]);

interface Member {
  readonly fact: Fact;
  readonly value: number;
  readonly unit: string;
}

/** What is known of a figure before it is held against others: its series, and its amount in the series' unit. */
interface Placed {
  readonly key: string | null;
  readonly value: number;
  readonly unit: string;
}

/** A series that is about one thing; the amounts of series without a name are of this and that. */
function keyOf(figure: Figure, unit: string): string | null {
  const { item, subject, kind, measure, period, status } = figure;
  const isNamed = item !== null && (subject !== null || kind === 'price');
  if (kind === 'change' || unit === '%' || !isNamed || periodBounds(period) === null) return null;
  const key = `${seriesKey(figure, unit).toLowerCase()}\n${status}`;
  return REGULAR.has(measure) ? key : `${key}\n${period ?? ''}`;
}

const placeOf = onceEach((figure: Figure): Placed => {
  const { value, unit } = toStandard(figure.value, figure.unit);
  return { key: keyOf(figure, unit), value: typeof value === 'number' ? value : 0, unit };
});

function hintOf({ item, expected, value, certain }: Outlier<Member>): Hint {
  const { figure }: { figure: Figure } = item.fact;
  const what = nameWords(figure.measure, figure.subject, figure.item);
  const others = certain ? 'the others of this series are around' : 'the other one of this series is';
  return {
    kind: 'series',
    severity: certain ? 'error' : 'warning',
    figureIds: [figure.id],
    message: `${what} is ${amountWords(value, item.unit)} (${periodWords(figure.period) ?? ''}), ${timesWords(value, expected)} than expected: ${others} ${amountWords(expected, item.unit)}. Look at the unit and at words such as thousand or million.`,
  };
}

/**
 * Figures that differ from the others of their series by a slip of a thousand: reports of one period, for any measure,
 * and neighbouring periods, for the measures that are reported regularly. Seasons and trends move a series by less than
 * the root of a thousand.
 *
 * @param articles Articles whose figures are held against each other.
 * @returns A hint for each figure that stands out; of two that differ, for both.
 * @example outOfSeries(articles)[0]?.message // 'China: exports of aluminium is 519 t (2018-07), about 1,000 times less…'
 */
export function outOfSeries(articles: readonly ExtractedArticle[]): Hint[] {
  const members = factsOf(articles).map((fact): Member => ({ fact, ...placeOf(fact.figure) }));
  const groups = groupBy(members, ({ fact }) => placeOf(fact.figure).key);
  return [...groups.values()].flatMap((group) => outliers(group, ({ value }) => value, THOUSAND_SLIP).map(hintOf));
}
