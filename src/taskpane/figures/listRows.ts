import { periodBounds } from '../../dataset/periodBounds';
import type { ExtractedArticle } from '../../model/figure';
import { toStandard } from '../../units/standardUnit';
import { confidenceLevel } from './confidence';
import type { FigureEntry } from './figureEntry';
import { whatText, whenText } from './figureWords';
import type { FigureSort, FigureView } from './props';

/** A row of the list: the head of an article, or a figure. */
export type ListRow =
  | {
      readonly type: 'article';
      readonly article: ExtractedArticle;
      /** Ids of its figures that are listed. */
      readonly figureIds: readonly string[];
      readonly folded: boolean;
    }
  | { readonly type: 'figure'; readonly entry: FigureEntry; readonly grouped: boolean };

/** What is searched: everything that the row and its article's head show. */
function searchText({ figure, extracted, article }: FigureEntry): string {
  return [
    whatText(figure),
    whenText(figure),
    figure.period,
    figure.quote,
    figure.unit,
    extracted.subject,
    extracted.item,
    article.title,
    article.publisher,
  ]
    .join('\n')
    .toLowerCase();
}

/** Whether an entry has what a view asks for. A change on another row is listed only where changes are asked for. */
function matcher({ text, measure, kind, status, confidence }: FigureView): (entry: FigureEntry) => boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (entry) => {
    const { figure, levelId } = entry;
    if (levelId !== null && kind !== 'change') return false;
    if (measure !== null && figure.measure !== measure) return false;
    if (kind !== null && figure.kind !== kind) return false;
    if (status !== null && figure.status !== status) return false;
    if (confidence !== null && confidenceLevel(figure.confidence) !== confidence) return false;
    if (words.length === 0) return true;
    const searched = searchText(entry);
    return words.every((word) => searched.includes(word));
  };
}

function sizeOf({ figure }: FigureEntry): readonly [unit: string, size: number] {
  const { value, unit } = toStandard(figure.value, figure.unit);
  return [unit, Math.abs(typeof value === 'number' ? value : value[1])];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const ORDERS: Readonly<Record<Exclude<FigureSort, 'article'>, (a: FigureEntry, b: FigureEntry) => number>> = {
  confidence: (a, b) => a.figure.confidence - b.figure.confidence,
  amount: (a, b) => {
    const [[unit, size], [otherUnit, otherSize]] = [sizeOf(a), sizeOf(b)];
    return compareText(unit, otherUnit) || otherSize - size;
  },
  measure: (a, b) => compareText(whatText(a.figure).toLowerCase(), whatText(b.figure).toLowerCase()),
  period: (a, b) => compareText(endOf(b), endOf(a)),
};

function endOf({ figure }: FigureEntry): string {
  return periodBounds(figure.period)?.end ?? '';
}

function groupedRows(entries: readonly FigureEntry[], folded: ReadonlySet<string>): ListRow[] {
  const groups = new Map<ExtractedArticle, FigureEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.article);
    if (group === undefined) groups.set(entry.article, [entry]);
    else group.push(entry);
  }
  return [...groups].flatMap(([article, group]): ListRow[] => {
    const isFolded = folded.has(article.id);
    const figureIds = group.map(({ figure }) => figure.id);
    const head: ListRow = { type: 'article', article, figureIds, folded: isFolded };
    return isFolded ? [head] : [head, ...group.map((entry): ListRow => ({ type: 'figure', entry, grouped: true }))];
  });
}

/** What a list shows, and of how many. */
export interface ListContent {
  readonly rows: readonly ListRow[];
  /** Ids of all figures that match, folded away or not. */
  readonly figureIds: readonly string[];
  /** How many there are without any filter. */
  readonly total: number;
}

/**
 * The rows of the list of figures: filtered, sorted, and in the order of the articles grouped by them.
 *
 * @example listRows(entries, { ...WHOLE_VIEW, text: 'china' }).rows
 */
export function listRows(entries: readonly FigureEntry[], view: FigureView): ListContent {
  const matching = entries.filter(matcher(view));
  const rows =
    view.sort === 'article'
      ? groupedRows(matching, view.folded)
      : matching.toSorted(ORDERS[view.sort]).map((entry): ListRow => ({ type: 'figure', entry, grouped: false }));
  return {
    rows,
    figureIds: matching.map(({ figure }) => figure.id),
    total: entries.filter(({ levelId }) => levelId === null).length,
  };
}
