import { readFileSync } from 'node:fs';
import { extractFigures } from '../../src/extraction/extractFigures';
import type { Figure } from '../../src/model/figure';
import type { Magnitude } from '../../src/model/quantity';
import { areConvertible, convert } from '../../src/units/convert';

/** A figure as an annotator wrote it; fields as in the command line's contract. */
export interface GoldFigure {
  readonly quote: string;
  readonly at: number;
  readonly value: Magnitude;
  readonly unit: string;
  readonly kind: Figure['kind'];
  readonly measure: Figure['measure'];
  readonly subject: string | null;
  readonly item: string | null;
  readonly partner?: string | null;
  readonly period: string | null;
  readonly bound: Figure['bound'];
  readonly status: Figure['status'];
  readonly of?: number;
  readonly basis?: Figure['basis'];
  readonly by?: Figure['by'];
}

/** An annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly optional?: readonly { readonly quote: string; readonly at: number }[];
}

/** Reads an annotated article from a file. */
export function readGold(file: string): GoldArticle {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isGold(parsed)) throw new Error(`${file} is no annotated article`);
  return parsed;
}

function isGold(value: unknown): value is GoldArticle {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'figures' in value && Array.isArray(value.figures)
  );
}

/** What the engine reads from an annotated article. */
export function readFigures({ id, title, published, language, text }: GoldArticle): Figure[] {
  return extractFigures({
    id,
    title,
    published,
    publisher: null,
    url: null,
    language,
    text,
    tables: [],
    furniture: [],
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 5e-3 * Math.max(Math.abs(a), Math.abs(b), 1e-12);

function sameAmount(gold: GoldFigure, figure: Figure): boolean {
  if (gold.unit !== figure.unit && !areConvertible(figure.unit, gold.unit)) return false;
  const [a, b] = [gold.value, figure.value].map((value) => (typeof value === 'number' ? [value, value] : value));
  return [0, 1].every((end) => {
    const [want, got] = [a?.[end] ?? NaN, b?.[end] ?? NaN];
    const converted = gold.unit === figure.unit ? got : convert(got, figure.unit, gold.unit);
    return near(Math.abs(want), Math.abs(converted));
  });
}

/** How an article was read: each annotated figure with what was read for it, and what was read besides. */
export interface Comparison {
  readonly pairs: readonly { readonly gold: GoldFigure; readonly figure: Figure | null }[];
  readonly extra: readonly Figure[];
}

/** Holds what was read against the annotation: same place, value and unit. */
export function compare(article: GoldArticle, figures: readonly Figure[]): Comparison {
  const free = new Set(figures);
  const overlaps = (figure: Figure, { at, quote }: { at: number; quote: string }): boolean =>
    figure.start < at + quote.length && at < figure.end;
  const pairs = article.figures.map((gold) => {
    const figure = [...free].find((candidate) => overlaps(candidate, gold) && sameAmount(gold, candidate)) ?? null;
    if (figure) free.delete(figure);
    return { gold, figure };
  });
  const optional = article.optional ?? [];
  return { pairs, extra: [...free].filter((figure) => !optional.some((span) => overlaps(figure, span))) };
}

const SMALL_WORDS = /^(?:the|of|and|a|an|its|in|for|company|co|corp|inc|ltd|plc|group)$/;

function wordsOf(text: string | null | undefined): Set<string> {
  const words =
    (text ?? '')
      .toLowerCase()
      .replace(/alumini?um/g, 'aluminium')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.test(word)).map((word) => word.replace(/e?s$/, '')));
}

/** Whether two names share at least half of their words; nothing is like nothing only. */
export function alike(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || two.size === 0) return one.size === two.size;
  const shared = [...one].filter((word) => two.has(word)).length;
  return (2 * shared) / (one.size + two.size) >= 0.5;
}
