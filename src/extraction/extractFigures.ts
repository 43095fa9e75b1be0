import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import type { Span } from '../model/span';
import { segmentText } from '../text/segments';
import type { Step } from './draft';
import { mergeFigures, type ReadPart } from './mergeFigures';
import { readProse } from './readProse';
import { completePrices } from './steps/completePrices';
import { completeRates } from './steps/completeRates';
import { linkChanges } from './steps/linkChanges';
import { readChange } from './steps/readChange';
import { readItem } from './steps/readItem';
import { readKind } from './steps/readKind';
import { readMeasure } from './steps/readMeasure';
import { readPartner } from './steps/readPartner';
import { readPeriod } from './steps/readPeriod';
import { readStatus } from './steps/readStatus';
import { readSubject } from './steps/readSubject';
import { settleTrade } from './steps/settleTrade';
import { signValues } from './steps/signValues';
import { readTables } from './tables/readTables';

/** What the engine does, in order. Each step leans on the fields that the ones before it have filled. */
const STEPS: readonly Step[] = [
  readChange,
  readMeasure,
  settleTrade,
  readKind,
  completePrices,
  completeRates,
  readPeriod,
  readItem,
  readSubject,
  readPartner,
  readStatus,
  linkChanges,
  signValues,
];

/** The parts of spans that lie in a stretch, in offsets of the stretch. */
function within(spans: readonly Span[], stretch: Span): Span[] {
  return spans
    .filter((span) => span.start < stretch.end && span.end > stretch.start)
    .map((span) => ({ start: span.start - stretch.start, end: span.end - stretch.start }));
}

/**
 * Reads the figures of an article, from its text and its tables: its amounts, each with measure, subject, item, partner,
 * period and status, and with the evidence for them. Deterministic; linear in the length of the article.
 *
 * @returns figures in the order of the text
 * @example extractFigures(article)[0]?.quote // '3.47 million tons'
 */
export function extractFigures(article: Article): Figure[] {
  const closed = [...article.furniture, ...article.tables.map(({ span }) => span)];
  const parts: ReadPart[] = segmentText(article.text).map((stretch) => ({
    offset: stretch.start,
    figures: readProse(
      article,
      { text: article.text.slice(stretch.start, stretch.end), closed: within(closed, stretch) },
      STEPS,
    ),
  }));
  parts.push(...article.tables.map((table) => ({ offset: 0, figures: readTables(article, table) })));
  return mergeFigures(article.id, article.text, parts);
}
