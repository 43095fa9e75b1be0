import { periodBounds } from '../../dataset/periodBounds';
import type { ExtractedArticle, Figure } from '../../model/figure';
import { toStandard } from '../../units/standardUnit';
import { confidenceLevel } from './confidence';
import type { FigureEntry } from './figureEntry';
import { whatText, whenText } from './figureWords';
import { FILTER_FIELDS, type FigureSort, type FigureView, type FilterField, type FilterValues } from './props';

/** A stretch of more years is a slip of reading, and no list of choices. */
const MOST_YEARS = 60;

/** A row of the list: the head of an article, or a figure. */
export type ListRow =
  | {
      readonly type: 'article';
      readonly article: ExtractedArticle;
      /** What the article is called. */
      readonly label: string;
      /** Ids of its figures that are listed. */
      readonly figureIds: readonly string[];
      readonly folded: boolean;
    }
  | { readonly type: 'figure'; readonly entry: FigureEntry; readonly grouped: boolean };

/**
 * What a row is known by when the list changes.
 *
 * @example rowKey(row) // the figure's id, or 'article ' and the article's
 */
export function rowKey(row: ListRow | undefined): string {
  if (row === undefined) return '';
  return row.type === 'article' ? `article ${row.article.id}` : row.entry.figure.id;
}

const searchTexts = new WeakMap<FigureEntry, string>();

/** What is searched: everything that the row and its article's head show. */
function searchText(entry: FigureEntry): string {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const { figure, extracted, article, label } = entry;
  const shown = [whatText(figure), whenText(figure), figure.period, figure.quote, figure.unit];
  const behind = [extracted.subject, extracted.item, label, article.publisher];
  const text = [...shown, ...behind].join('\n').toLowerCase();
  searchTexts.set(entry, text);
  return text;
}

/** The years that a figure's period reaches into; '' where it has none. */
function yearsOf({ period }: Figure): string[] {
  const bounds = periodBounds(period);
  if (bounds === null) return [''];
  const [first, last] = [Number(bounds.start.slice(0, 4)), Number(bounds.end.slice(0, 4))];
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_year, index) => String(first + index));
}

/** What a figure has of each filter; the filters offer what occurs, and a figure has one of it or several. */
const FACETS: { readonly [Facet in FilterField]: (figure: Figure) => readonly FilterValues[Facet][] } = {
  subject: ({ subject }) => [subject ?? ''],
  item: ({ item }) => [item ?? ''],
  unit: ({ unit }) => [unit === '1' ? '' : unit],
  year: yearsOf,
  measure: ({ measure }) => [measure],
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  confidence: ({ confidence }) => [confidenceLevel(confidence)],
};

/**
 * What figures have of a filter, for its choices.
 *
 * @example facetOf('year', figure) // ['2016', '2017'], where the period is 2016-11/2017-03
 */
export function facetOf<Facet extends FilterField>(facet: Facet, figure: Figure): readonly FilterValues[Facet][] {
  return FACETS[facet](figure);
}

/** The filters that a view has set besides its words. */
export function setFilters(view: FigureView): FilterField[] {
  return FILTER_FIELDS.filter((field) => view[field] !== null);
}

/** Whether a view leaves figures out; folding an article does not. */
export function isNarrowed(view: FigureView): boolean {
  return view.text.trim() !== '' || setFilters(view).length > 0;
}

/** Whether an entry has what a view asks for. A change on another row is listed only where changes are asked for. */
function matcher(view: FigureView): (entry: FigureEntry) => boolean {
  const { text, kind } = view;
  const filters = setFilters(view);
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (entry) => {
    const { figure, levelId } = entry;
    if (levelId !== null && kind !== 'change') return false;
    if (!filters.every((field) => FACETS[field](figure).some((value) => value === view[field]))) return false;
    if (words.length === 0) return true;
    const searched = searchText(entry);
    return words.every((word) => searched.includes(word));
  };
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

function sizeOf({ figure }: FigureEntry): readonly [unit: string, size: number] {
  const { value, unit } = toStandard(figure.value, figure.unit);
  return [unit, -Math.abs(typeof value === 'number' ? value : value[1])];
}

/** A day as a number that grows the earlier it is; no day comes last. */
function age({ figure }: FigureEntry): number {
  const end = periodBounds(figure.period)?.end;
  return end === undefined ? Number.POSITIVE_INFINITY : -Date.parse(end);
}

/** What entries are sorted by: the first key, then the second. */
const SORT_KEYS: Readonly<
  Record<Exclude<FigureSort, 'article'>, (entry: FigureEntry) => readonly (string | number)[]>
> = {
  confidence: ({ figure }) => [figure.confidence],
  amount: sizeOf,
  measure: ({ figure }) => [whatText(figure).toLowerCase()],
  period: (entry) => [age(entry)],
};

function sortEntries(entries: readonly FigureEntry[], sort: Exclude<FigureSort, 'article'>): FigureEntry[] {
  const keyed = entries.map((entry) => ({ entry, keys: SORT_KEYS[sort](entry) }));
  const order = (a: readonly (string | number)[], b: readonly (string | number)[]): number =>
    compare(a[0] ?? 0, b[0] ?? 0) || compare(a[1] ?? 0, b[1] ?? 0);
  return keyed.sort((a, b) => order(a.keys, b.keys)).map(({ entry }) => entry);
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
    const label = group[0]?.label ?? '';
    const head: ListRow = { type: 'article', article, label, figureIds, folded: isFolded };
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
      : sortEntries(matching, view.sort).map((entry): ListRow => ({ type: 'figure', entry, grouped: false }));
  return {
    rows,
    figureIds: matching.map(({ figure }) => figure.id),
    total: entries.filter(({ levelId }) => levelId === null).length,
  };
}
