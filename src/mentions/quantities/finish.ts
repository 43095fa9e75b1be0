import type { Dimension, Magnitude, QuantityClass, QuantityMention } from '../../model/quantity';
import type { Span } from '../../model/span';
import type { Token } from '../../model/token';
import { readBound, readDirection, signTokens } from './bounds';
import type { Draft } from './draft';
import { readNounPhrase } from './nounPhrase';
import { scaled } from './multipliers';
import { lowerAt } from './tokens';

/** Makes a mention of a draft: class, noun, bound, direction, brackets. */
export function finish(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  before: QuantityMention | null,
): QuantityMention {
  const { unit, first, last } = draft;
  const kind = classify(tokens, draft);
  const bound = readBound(tokens, draft);
  const start = Math.min(bound?.first ?? first, first - signTokens(tokens, draft));
  const outer = bound && bound.first < first ? bound.first : start;
  const unitSpan = unitSpanOf(tokens, draft);
  const vague = draft.number.kind === 'vague';
  const bracketed = lowerAt(tokens, outer - 1) === '(' && before?.last === outer - 1;
  const dimension = dimensionOf(draft, kind);
  // "around $3.5 billion (€3.2 billion)": a conversion is as exact as what it converts
  const carried = bracketed && !bound && before.dimension === dimension && dimension !== 'ratio' ? before.bound : null;
  return {
    span: spanOf(tokens, first, last),
    first,
    last,
    class: kind,
    magnitude: magnitudeOf(draft),
    unit: unit?.code ?? null,
    dimension,
    perScale: unit?.perScale ?? 1,
    unitSpan,
    bound: bound?.bound ?? carried ?? (vague ? '~' : '='),
    boundSpan: bound && spanOf(tokens, bound.first, bound.last),
    sign: draft.sign,
    noun: nounOf(text, tokens, draft, kind, unitSpan),
    direction: kind === 'duration' || kind === 'age' ? null : readDirection(tokens, outer),
    bracketed,
  };
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function magnitudeOf(draft: Draft): Magnitude {
  const scale = draft.unit?.scale ?? 1;
  const high = scaled(draft.high, scale);
  return draft.range ? [scaled(draft.low, scale), high] : high;
}

function classify(tokens: readonly Token[], draft: Draft): QuantityClass {
  const { number, unit } = draft;
  if (number.kind === 'multiple') return 'multiple';
  if (unit) {
    if (unit.dimension === 'duration') return isAge(tokens, draft) ? 'age' : 'duration';
    return unit.code === null ? 'other' : 'measured';
  }
  if (number.kind === 'fraction') return 'fraction';
  const next = lowerAt(tokens, draft.last);
  if (next === 'times') return 'multiple';
  return isAgeByContext(tokens, draft) ? 'age' : 'count';
}

function isAge(tokens: readonly Token[], draft: Draft): boolean {
  const last = lowerAt(tokens, (draft.unit?.last ?? 0) - 1);
  if (last === 'old' || last === 'olds' || last === 'age') return true;
  const before = lowerAt(tokens, draft.first - 1);
  return AGE_BEFORE.has(before) || (before === 'of' && lowerAt(tokens, draft.first - 2) === 'age');
}

const AGE_BEFORE: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);

/** "aged 25", "the age of 21", "Jamie Armstrong, 25, said". */
function isAgeByContext(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.high > 120 || draft.number.decimal || draft.range) return false;
  const before = tokens[draft.first - 1];
  if (!before) return false;
  if (AGE_BEFORE.has(before.lower)) return true;
  if (before.lower === 'of' && lowerAt(tokens, draft.first - 2) === 'age') return true;
  const name = tokens[draft.first - 2];
  const next = tokens[draft.last];
  return (
    before.text === ',' &&
    next?.text === ',' &&
    draft.number.digits &&
    draft.high >= 5 &&
    name?.kind === 'word' &&
    name.capital
  );
}

function dimensionOf(draft: Draft, kind: QuantityClass): Dimension | null {
  const dimension = draft.unit?.dimension;
  if (dimension && dimension !== 'duration') return dimension;
  return kind === 'count' ? 'count' : null;
}

/** Where the unit was read: its words behind the number, or the currency in front of it. */
function unitSpanOf(tokens: readonly Token[], draft: Draft): Span | null {
  const { unit } = draft;
  if (!unit) return null;
  if (unit.prefix) return spanOf(tokens, unit.prefix.first, unit.prefix.last);
  return spanOf(tokens, unit.first, unit.last);
}

/** The unit as written, or the counted noun phrase. */
function nounOf(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  kind: QuantityClass,
  unitSpan: Span | null,
): string | null {
  const { unit } = draft;
  if (unit && unitSpan) {
    const name = spanOf(tokens, unit.prefix ? unit.last : unit.first, unit.nameLast);
    if (!unit.prefix) return text.slice(unitSpan.start, name.end);
    const rate = unit.nameLast > draft.number.last ? text.slice(tokens[draft.number.last]?.start, name.end) : '';
    return `${text.slice(unitSpan.start, unitSpan.end)} ${rate}`.trim();
  }
  if (kind === 'multiple') return draft.number.kind === 'multiple' && !draft.number.digits ? null : 'times';
  const behind = tokens[draft.last]?.text === '+' ? 1 : 0;
  const at = draft.number.kind === 'vague' ? draft.last + 1 : draft.last + behind;
  const single = draft.high === 1 || draft.number.kind === 'fraction';
  return readNounPhrase(tokens, at, single)?.text ?? null;
}
