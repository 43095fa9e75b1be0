import { chooseUsed } from '../dataset/chooseUsed';
import { periodBounds } from '../dataset/periodBounds';
import { seriesKey } from '../dataset/seriesKey';
import { spanOf } from '../dataset/spanOf';
import type { ExtractedArticle, Figure } from '../model/figure';
import type { Bound, Magnitude } from '../model/quantity';
import { toStandard, type ReportUnits } from '../units/standardUnit';
import { cleanText, webAddress } from './cleanText';
import { changeColumn, linkChanges, ownRows, type LinkedChanges } from './linkedChanges';
import type { BoundWord, DraftRow, TableRow } from './tableRow';

/** How a table of figures is made. */
export interface TableOptions {
  /** Report units that differ from the usual ones; see `units/standardUnit.ts`. */
  readonly reportUnits?: ReportUnits;
  /** Ids of figures that a person has reviewed; none where it is left out. */
  readonly reviewed?: ReadonlySet<string>;
}

const BOUND_WORDS: Readonly<Record<Bound, BoundWord>> = {
  '=': 'exact',
  '~': 'about',
  '>': 'over',
  '>=': 'atleast',
  '<': 'under',
  '<=': 'upto',
};

const ends = (value: Magnitude): readonly [number, number] => (typeof value === 'number' ? [value, value] : value);

/** A change in per cent as a fraction; null where it is a range, has another unit or is not there. */
function asFraction(change: Figure | undefined): number | null {
  if (change?.unit !== '%') return null;
  const { value } = toStandard(change.value, '%');
  return typeof value === 'number' ? value : null;
}

/** The four columns of changes: of a level's own changes, or of a change that has a row to itself. */
function changeFields(figure: Figure, linked: LinkedChanges | undefined) {
  const isChange = figure.kind === 'change';
  const placed: LinkedChanges = isChange ? { [changeColumn(figure)]: figure } : (linked ?? {});
  const { yoy, mom, change } = placed;
  return {
    yoy: asFraction(yoy),
    mom: asFraction(mom),
    change: asFraction(change),
    changeBasis: isChange ? figure.basis : (change?.basis ?? null),
  };
}

function asWritten(figure: Figure, field: 'subject' | 'item', text: string): string | null {
  const place = figure.evidence[field];
  return cleanText(place === undefined ? figure[field] : text.slice(place.start, place.end));
}

/** What every row says of its article. */
function articleFields(article: ExtractedArticle) {
  const title = cleanText(article.title);
  return {
    published: article.published,
    publisher: cleanText(article.publisher),
    // A title that is an address would become a link to where the article did not come from.
    title: webAddress(title) === null ? title : null,
    source: webAddress(article.url),
  };
}

function draftRow(
  figure: Figure,
  text: string,
  about: ReturnType<typeof articleFields>,
  linked: LinkedChanges | undefined,
  options: TableOptions,
): DraftRow {
  const standard = toStandard(figure.value, figure.unit, options.reportUnits);
  const [low, high] = ends(standard.value);
  const bounds = periodBounds(figure.period);
  const names = {
    subject: cleanText(figure.subject),
    item: cleanText(figure.item),
    partner: cleanText(figure.partner),
  };
  return {
    id: figure.id,
    reviewed: options.reviewed?.has(figure.id) ?? false,
    series: seriesKey({ ...figure, ...names }, standard.unit),
    kind: figure.kind,
    measure: figure.measure,
    ...names,
    status: figure.status,
    periodStart: bounds?.start ?? null,
    periodEnd: bounds?.end ?? null,
    span: spanOf(figure.period),
    value: typeof figure.value === 'number' ? figure.value : null,
    unit: figure.unit,
    stdValue: typeof standard.value === 'number' && figure.kind !== 'change' ? standard.value : null,
    stdUnit: standard.unit,
    low,
    high,
    bound: BOUND_WORDS[figure.bound],
    ...changeFields(figure, linked),
    confidence: figure.confidence,
    period: cleanText(figure.period ?? figure.periodText),
    subjectWritten: asWritten(figure, 'subject', text),
    itemWritten: asWritten(figure, 'item', text),
    sentence: cleanText(text.slice(figure.sentence.start, figure.sentence.end)),
    ...about,
  };
}

/**
 * The rows of one article, without the column that depends on the other articles: for streams, where the article is
 * let go once its rows are made.
 *
 * @example drafts.push(...articleRows(article))
 */
export function articleRows(article: ExtractedArticle, options: TableOptions = {}): DraftRow[] {
  const linked = linkChanges(article.figures);
  const about = articleFields(article);
  return ownRows(article.figures, linked).map((figure) =>
    draftRow(figure, article.text, about, linked.get(figure), options),
  );
}

/**
 * Marks the rows that formulas sum.
 *
 * @param drafts Rows of all articles.
 * @returns The same rows with `use`.
 * @example const rows = markUsed(drafts)
 */
export function markUsed(drafts: readonly DraftRow[]): TableRow[] {
  const used = chooseUsed(drafts);
  return drafts.map((draft, index) => ({ ...draft, use: used[index] ?? false }));
}

/**
 * The table of figures: a row a figure. A change in per cent that belongs to a level stands on the level's row; any
 * other change has a row of its own, with an empty `stdValue`. A range fills `low` and `high` alone.
 *
 * @param articles Articles in the order in which their rows are to stand.
 * @returns The rows.
 * @example writeCsv(figureRows(articles))
 */
export function figureRows(articles: Iterable<ExtractedArticle>, options: TableOptions = {}): TableRow[] {
  return markUsed([...articles].flatMap((article) => articleRows(article, options)));
}
