import type { ExtractedArticle } from '../../model/figure';
import { periodWords } from '../periodWords';
import { factsOf, groupBy, nameKey, type Fact } from './facts';
import type { Hint } from './hint';
import { amountWords, nameWords } from './words';

const WHOLE = 100;

/** Each part is rounded: so many points each may be too much. */
const ROUNDING = 0.5;

/** The parts that are named in a message. */
const MOST_NAMED = 5;

/** The whole that a part is one of: the item of a measure, or what the stakes are in; null for what is no part. */
function wholeOf({ figure }: Fact): string | null {
  const { kind, measure, subject, item, partner, period, status, unit } = figure;
  const isPart = kind === 'share' || measure === 'share' || measure === 'stake';
  // Before and after a deal there are other stakes: only what is said of one day or period adds up.
  if (unit !== '%' || !isPart || subject === null || item === null || period === null) return null;
  const other = measure === 'stake' ? '' : nameKey(partner);
  return [kind, measure, nameKey(item), other, period, status].join('\n');
}

/** One part a subject: two reports of one are no two parts. */
function partsOf(group: readonly Fact[]): Fact[] {
  return [...groupBy(group, ({ figure }) => nameKey(figure.subject)).values()].flatMap((same) => same.slice(0, 1));
}

function hintOf(parts: readonly Fact[], sum: number): Hint[] {
  const [largest] = parts;
  if (largest === undefined) return [];
  const { measure, item, period } = largest.figure;
  const named = parts
    .slice(0, MOST_NAMED)
    .map(({ figure, value }) => `${figure.subject ?? ''} ${amountWords(value, '%')}`)
    .join(', ');
  const more = parts.length > MOST_NAMED ? ` and ${parts.length - MOST_NAMED} more` : '';
  return [
    {
      kind: 'together',
      severity: 'warning',
      figureIds: parts.map(({ figure }) => figure.id),
      message: `${nameWords(measure, null, item)} (${periodWords(period) ?? ''}): ${named}${more} make ${amountWords(sum, '%')}, more than the whole. Look at whether one of them holds another, or is of something else.`,
    },
  ];
}

/**
 * Shares of one whole, of different subjects in one period, that are more than the whole together.
 *
 * @param articles Articles whose shares are added up, across all of them.
 * @returns A hint for each whole, with the largest part first.
 * @example sharesTogether(articles)[0]?.message // 'stake of Keremet (2018): Rusal 60 %, Norsk 50 % make 110 %, …'
 */
export function sharesTogether(articles: readonly ExtractedArticle[]): Hint[] {
  return [...groupBy(factsOf(articles), wholeOf).values()].flatMap((group) => {
    const parts = partsOf(group).toSorted((a, b) => b.value - a.value);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    // One part that is too large alone is told of by itself.
    const isSound = parts.every(({ value }) => value <= WHOLE);
    return parts.length > 1 && isSound && sum > WHOLE + ROUNDING * parts.length ? hintOf(parts, sum) : [];
  });
}
