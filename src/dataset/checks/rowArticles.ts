import { MEASURES, type ExtractedArticle, type Figure, type FigureKind } from '../../model/figure';
import { Exact } from '../../units/parseUnit';
import { isInPercent, type FigureRow } from '../series/Series';

const KINDS: readonly FigureKind[] = ['level', 'share', 'price'];

/** Per cents stand in the table as fractions, in figures as they are said. */
function said(value: number, isPercent: boolean): number {
  return isPercent ? new Exact(value).times(100).toSignificantDigits(15).toNumber() : value;
}

const named = (name: string): string | null => (name === '' ? null : name);

/** The figure that a row says, as checks take figures. Places in the text are not known any more, only which sentence. */
function figureOf(row: FigureRow, kind: FigureKind, sentence: number): Figure {
  const percent = isInPercent(row);
  const { value, low, high, unit, period, status } = row;
  return {
    id: row.id,
    quote: '',
    start: sentence,
    end: sentence,
    sentence: { start: sentence, end: sentence },
    value: value === null ? [said(low, percent), said(high, percent)] : said(value, percent),
    unit,
    kind,
    measure: MEASURES.find((measure) => measure === row.measure.toLowerCase()) ?? 'other',
    subject: named(row.subject),
    item: named(row.item),
    partner: named(row.partner),
    period,
    periodText: null,
    bound: '=',
    status,
    basis: null,
    by: null,
    changeOf: null,
    confidence: 1,
    rule: '',
    evidence: {},
  };
}

/** The changes that stand on a level's row. */
function changesOf(row: FigureRow, level: Figure, place: number): Figure[] {
  const change = (amount: number | null, basis: 'yoy' | 'mom'): Figure[] =>
    amount === null ? [] : [{ ...level, kind: 'change', unit: '%', value: said(amount, true), basis, changeOf: place }];
  return [...change(row.yoy, 'yoy'), ...change(row.mom, 'mom')];
}

function figuresOf(rows: readonly FigureRow[]): Figure[] {
  const sentences = new Map<string, number>();
  const levels = rows.flatMap((row) => {
    const kind = KINDS.find((one) => one === row.kind);
    if (kind === undefined) return [];
    const sentence = sentences.get(row.sentence) ?? sentences.size;
    sentences.set(row.sentence, sentence);
    return [{ row, figure: figureOf(row, kind, sentence) }];
  });
  const changes = levels.flatMap(({ row, figure }, place) => changesOf(row, figure, place));
  return [...levels.map(({ figure }) => figure), ...changes];
}

/**
 * The rows of a table as articles with figures, so that the same checks hold them against each other: an article for
 * each source. The values are those of the table.
 *
 * @example checkFigures(rowArticles(readFigureRows(rows)))
 */
export function rowArticles(rows: readonly FigureRow[]): ExtractedArticle[] {
  const bySource = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = `${row.source.url ?? ''}\n${row.source.label}`;
    const group = bySource.get(key);
    if (group === undefined) bySource.set(key, [row]);
    else group.push(row);
  }
  return [...bySource].map(([id, group]) => ({
    id,
    title: null,
    published: null,
    publisher: null,
    url: null,
    language: null,
    text: '',
    figures: figuresOf(group),
  }));
}
