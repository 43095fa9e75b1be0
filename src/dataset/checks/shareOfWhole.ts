import type { ExtractedArticle, Figure } from '../../model/figure';
import { onceEach } from './facts';
import type { Hint } from './hint';
import { amountWords, nameWords } from './words';

const WHOLE = 100;

function isPart({ kind, measure, unit }: Figure): boolean {
  return unit === '%' && (kind === 'share' || (kind === 'level' && (measure === 'share' || measure === 'stake')));
}

const hintsOf = onceEach(({ figures }: ExtractedArticle): readonly Hint[] =>
  figures.filter(isPart).flatMap((figure): Hint[] => {
    const { value, measure, subject, item } = figure;
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    if (low >= 0 && high <= WHOLE) return [];
    const [amount, limit] = high > WHOLE ? [high, 'more than the whole'] : [low, 'less than nothing'];
    const message = `${nameWords(measure, subject, item)} is ${amountWords(amount, '%')}, ${limit}. Look at whether it is a change rather than a share, or lost its decimal point.`;
    return [{ kind: 'share', severity: 'error', figureIds: [figure.id], message }];
  }),
);

/**
 * Shares and stakes of more than the whole, or of less than nothing.
 *
 * @example shareOfWhole([articleWithAStakeOf330Percent]) // one error
 */
export function shareOfWhole(articles: readonly ExtractedArticle[]): Hint[] {
  return articles.flatMap(hintsOf);
}
