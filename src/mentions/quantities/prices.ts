import { QUANTITY_DIRECTIONS } from '../../lexicon/en/quantityDirections';
import type { Token } from '../../model/token';
import type { Draft, DraftUnit } from './draft';
import { readRate } from './readUnit';
import { lowerAt } from './tokens';

/** How far back a price is looked for, in amounts and in tokens. */
const REACH = 6;
const FAR = 120;
const NEAR = 60;

/** How far apart, in tokens, the ends of "to A from B" stand. */
const PATH = 14;
const PATH_LINKS: ReadonlySet<string> = new Set(['from', 'to', 'against', 'versus']);

/** Two levels of one price differ by less than this factor. */
const LEVELS = 2.5;

/**
 * Gives sums of money the "per tonne" of the price that they are compared with: "$48 a tonne on Tuesday from $33",
 * "up 89 cents", "€1.15 lower at €45.60 per MWh", "450 yuan a tonne ($62)", "9 yuan ($1.30) a kilo".
 */
export function borrowPrices(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  for (let index = 0; index < result.length; index++) {
    const draft = result[index];
    if (!draft || !isSum(draft)) continue;
    const per =
      behindBrackets(tokens, result, index) ??
      ofConversion(tokens, draft, result[index - 1]) ??
      ofNext(tokens, draft, result[index + 1]) ??
      ofEarlier(tokens, result, index);
    if (per !== null && draft.unit) result[index] = { ...draft, unit: withPer(draft.unit, per) };
  }
  return result;
}

/** Whether an amount is a plain sum of money that could be a price. */
function isSum({ unit, number }: Draft): boolean {
  return (
    unit?.dimension === 'money' &&
    unit.code?.includes('/') === false &&
    number.multiplier <= 1000 &&
    number.kind === 'plain'
  );
}

/** What a price is per: a unit's code, and how much of it. */
interface Per {
  readonly code: string;
  readonly scale: number;
}

function perOf(draft: Draft | undefined): Per | null {
  const { unit } = draft ?? {};
  if (unit?.dimension !== 'money' || !unit.code?.includes('/')) return null;
  const code = unit.code.slice(unit.code.indexOf('/') + 1);
  return TIMES.has(code) ? null : { code, scale: unit.perScale };
}

const TIMES: ReadonlySet<string> = new Set(['a', 'mo', 'd', 'h']);

function withPer(unit: DraftUnit, { code, scale }: Per): DraftUnit {
  const quotient = Number((unit.scale / scale).toPrecision(12));
  return { ...unit, code: `${unit.code ?? ''}/${code}`, scale: quotient, perScale: scale };
}

function currencyOf(draft: Draft): string {
  return draft.unit?.code?.split('/')[0] ?? '';
}

function sizeOf(draft: Draft): number {
  return draft.high * (draft.unit?.scale ?? 1);
}

/** "9 yuan ($1.30) a kilo": the rate stands behind the conversion. */
function behindBrackets(tokens: readonly Token[], drafts: readonly Draft[], index: number): Per | null {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (!draft || !next || lowerAt(tokens, draft.last) !== '(' || lowerAt(tokens, next.last) !== ')') return null;
  if (next.first - draft.last > 2 || next.unit?.dimension !== 'money') return null;
  const rate = readRate(tokens, next.last + 1, true);
  const code = rate?.per.code ?? null;
  return rate === null || code === null ? null : { code, scale: rate.per.scale };
}

/** "450 yuan a tonne ($62)": a conversion is per what the price before it is per. */
function ofConversion(tokens: readonly Token[], draft: Draft, before: Draft | undefined): Per | null {
  if (!before || draft.first - before.last > 2 || lowerAt(tokens, before.last) !== '(') return null;
  return perOf(before);
}

/** "by 5 cents to $3.85 a pound", "€1.15 lower at €45.60 per MWh", "from $1,400 to $1,500 a tonne". */
function ofNext(tokens: readonly Token[], draft: Draft, next: Draft | undefined): Per | null {
  const per = perOf(next);
  if (!next || per === null || currencyOf(next) !== currencyOf(draft) || next.first - draft.last > 6) return null;
  for (let index = draft.last; index < next.first; index++) {
    const word = lowerAt(tokens, index);
    if (word === 'to' || word === 'at') return per;
    if (word === '.' || word === ';') return null;
  }
  return null;
}

function ofEarlier(tokens: readonly Token[], drafts: readonly Draft[], index: number): Per | null {
  const draft = drafts[index];
  if (!draft) return null;
  for (let back = 1; back <= REACH; back++) {
    const lender = drafts[index - back];
    if (!lender) return null;
    const gap = draft.first - lender.last;
    if (gap > FAR) return null;
    const per = perOf(lender);
    if (per === null || currencyOf(lender) !== currencyOf(draft)) continue;
    const ratio = sizeOf(draft) / per.scale / sizeOf(lender);
    const isPath = gap <= PATH && PATH_LINKS.has(lowerAt(tokens, draft.first - 1));
    const factor = isPath ? LEVELS * LEVELS * 2 : LEVELS;
    if (ratio > 1 / factor && ratio < factor) return per;
    if (ratio <= 1 / LEVELS && gap <= NEAR && isMove(tokens, draft)) return per;
  }
  return null;
}

/** "up 89 cents", "gained 82 cents", "42 cents lower": an amount by which something moved. */
function isMove(tokens: readonly Token[], draft: Draft): boolean {
  const next = lowerAt(tokens, draft.last);
  if (
    next === 'lower' ||
    next === 'higher' ||
    next === 'more' ||
    next === 'less' ||
    lowerAt(tokens, draft.first - 1) === '-'
  )
    return true;
  const before = lowerAt(tokens, draft.first - 1);
  const word = before === 'by' || before === 'of' ? lowerAt(tokens, draft.first - 2) : before;
  return QUANTITY_DIRECTIONS.has(word);
}
