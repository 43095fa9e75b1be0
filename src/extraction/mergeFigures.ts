import type { FieldEvidence, Figure } from '../model/figure';
import type { Span } from '../model/span';
import { figureIds } from './figureId';
import type { UnnamedFigure } from './finishFigures';

function movedSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A figure read from a part of the text, with offsets into the whole. */
function moved(figure: UnnamedFigure, by: number): UnnamedFigure {
  if (by === 0) return figure;
  const evidence = Object.fromEntries(
    Object.entries(figure.evidence).map(([field, read]): [string, FieldEvidence] => [field, movedSpan(read, by)]),
  );
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    sentence: movedSpan(figure.sentence, by),
    evidence,
  };
}

/** Figures read from one part of an article: from a stretch that begins at `offset`, or from its tables (`offset` 0). */
export interface ReadPart {
  readonly offset: number;
  readonly figures: readonly UnnamedFigure[];
}

/**
 * Brings the figures of an article's parts together in the order of its text, moves their offsets and the links of changes
 * with them, and gives each its identity. The figures of the parts become those of the article.
 */
export function mergeFigures(articleId: string, text: string, parts: readonly ReadPart[]): Figure[] {
  const all: { figure: UnnamedFigure; part: number; place: number }[] = [];
  parts.forEach(({ offset, figures }, part) => {
    figures.forEach((figure, place) => all.push({ figure: moved(figure, offset), part, place }));
  });
  all.sort((a, b) => a.figure.start - b.figure.start);
  const places = parts.map((): number[] => []);
  for (const [index, { part, place }] of all.entries()) {
    const ofPart = places[part];
    if (ofPart) ofPart[place] = index;
  }
  const ids = figureIds(
    articleId,
    all.map(({ figure }) => ({
      quote: figure.quote,
      sentence: text.slice(figure.sentence.start, figure.sentence.end),
    })),
  );
  // the parts made these figures for this alone, so that they are completed rather than copied
  return all.map(({ figure, part }, index) => {
    const changeOf = figure.changeOf === null ? null : (places[part]?.[figure.changeOf] ?? null);
    return Object.assign(figure, { id: ids[index] ?? '', changeOf });
  });
}
