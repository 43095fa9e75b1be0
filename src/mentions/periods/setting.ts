import { MONTHS } from '../../lexicon/en/calendar';
import { FISCAL_YEAR_SIGNS } from '../../lexicon/en/fiscalYears';
import { SEASON_STARTS } from '../../lexicon/en/seasons';
import type { Token } from '../../model/token';
import type { Ahead } from './context';
import type { Draft, DraftMention } from './draft';

/** How many tokens ahead the year of a month may stand where none was named before. */
const YEAR_REACH = 12;

/** How far back a word of comparison may stand from the period that it leads in. */
const COMPARISON_REACH = 7;

/** Words that lead in what something is compared with. */
const COMPARISONS = new Set(['than', 'against', 'versus', 'vs', 'compared', 'compare', 'above', 'below', 'since']);

/** Words that put a date ahead of the writer where they stand directly in front of it. */
const DIRECTLY_AHEAD = new Set(['by', 'until', 'till', 'next']);

/** Words that put what follows them in a sentence ahead of its writer. */
const AHEAD = new Set(
  `will shall expected expects expect due scheduled plans planned plan intends intend aims aim upcoming forthcoming
   should would targets targeting target sees see foresees forecast forecasts predicts anticipates guidance outlook could might`.split(
    /\s+/,
  ),
);

const BE = new Set(['is', 'are', 'was', 'were', 'set']);

/** Whether a period is only what something else is compared with, or explains something in brackets. */
export function isAside(tokens: readonly Token[], mention: DraftMention): boolean {
  for (let at = mention.first - 1; at >= 0 && mention.first - at <= COMPARISON_REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return false;
    if (token.text === '(') return true;
    if (COMPARISONS.has(token.lower)) return true;
    if (token.lower === 'from' && mention.first - at === 1) return isLowered(tokens, at, mention.draft);
    if (')!?;:'.includes(token.text)) return false;
    if (token.text === ',' && token.spaced === tokens[at + 1]?.spaced) return false;
  }
  return false;
}

/** "down 3% from May" compares; "From January to July" and "from 2022" on do not. */
function isLowered(tokens: readonly Token[], from: number, draft: Draft): boolean {
  if (draft.kind === 'months' && draft.from !== draft.to) return false;
  const before = tokens[from - 1];
  return before !== undefined && before.kind !== 'break' && !'.!?,;:'.includes(before.text);
}

/** How far in front of a period a word may stand that puts it ahead. */
const SENTENCE_REACH = 80;

/** How far behind a period a word may stand that puts it ahead ("stock on September 30 is seen at"). */
const AHEAD_REACH = 7;

const SEEN = new Set(['seen', 'forecast', 'projected', 'estimated']);

/** Whether the words behind a period, up to the next mark, put it ahead of the writer. */
function aheadBehind(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + AHEAD_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || '.;,'.includes(token.text)) return false;
    if (AHEAD.has(token.lower) || (SEEN.has(token.lower) && BE.has(tokens[at - 1]?.lower ?? ''))) return true;
  }
  return false;
}

/** Whether the words in front of a period put it ahead of the writer: directly, or further up in its sentence. */
export function aheadOf(tokens: readonly Token[], first: number, start: number): Ahead {
  const near = DIRECTLY_AHEAD.has(tokens[first - 1]?.lower ?? '') || tokens[first]?.lower === 'next';
  const since = tokens[first - 1]?.lower === 'since';
  return { near, since, far: () => near || aheadBefore(tokens, first, start) || aheadBehind(tokens, first) };
}

/** Whether a word from `start` on puts the period at `first` ahead of the writer. */
function aheadBefore(tokens: readonly Token[], first: number, start: number): boolean {
  for (let at = first - 1; at >= Math.max(start, first - SENTENCE_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (AHEAD.has(word) || (word === 'to' && BE.has(tokens[at - 1]?.lower ?? ''))) return true;
  }
  return false;
}

/** Whether a period is one that is only aimed at ("by 2027", "is due to start in 2030"). */
function isTarget(tokens: readonly Token[], { first }: DraftMention): boolean {
  let start = first;
  while (start > Math.max(0, first - SENTENCE_REACH)) {
    const before = tokens[start - 1];
    if (!before || before.kind === 'break' || '.!?;'.includes(before.text)) break;
    start--;
  }
  return aheadOf(tokens, first, start).far();
}

/** The year written in a draft, or null. */
function writtenYear(draft: Draft): number | null {
  if (draft.kind === 'iso') return Number(draft.period.slice(0, 4));
  if (draft.kind === 'pair' || draft.kind === 'crop') return draft.ends - 1;
  if (draft.kind === 'anaphor' || !('year' in draft) || draft.year?.kind !== 'year') return null;
  return draft.year.year;
}

/**
 * What the year of a month is told from where the article has no date: the year named last, comparisons apart, else one
 * that follows soon.
 */
export function anchorYears(tokens: readonly Token[], drafts: readonly DraftMention[]): (number | null)[] {
  const written = drafts.map(({ draft }) => writtenYear(draft));
  let last: number | null = null;
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    const ahead = next && next.first - draft.last <= YEAR_REACH ? (written[at + 1] ?? null) : null;
    const named = written[at] ?? null;
    if (named !== null && !isAside(tokens, draft) && !isTarget(tokens, draft)) last = named;
    return last ?? (ahead === null || (next && isTarget(tokens, next)) ? null : ahead);
  });
}

/** How far behind "fiscal year" the month may stand in which it ends. */
const FISCAL_REACH = 9;

const ENDS = new Set(['until', 'ends', 'ending', 'ended', 'through', 'to', 'till']);

/** The month behind the one in which a fiscal year is said to end ("the fiscal year, which runs until June 30"), or null. */
function saidStart(tokens: readonly Token[], draft: DraftMention): number | null {
  let ends = false;
  for (let at = draft.last; at < draft.last + FISCAL_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return null;
    ends ||= ENDS.has(token.lower);
    const month = ends && token.text !== token.lower ? MONTHS.get(token.lower) : undefined;
    if (month !== undefined) return (month % 12) + 1;
  }
  return null;
}

function isFiscal(draft: Draft): boolean {
  return draft.kind === 'fiscal' || draft.kind === 'pair' || ('year' in draft && draft.year?.kind === 'fiscal');
}

/** The month in which fiscal years begin where the article comes from, as it says or as its words tell; else 1. */
export function fiscalStartOf(tokens: readonly Token[], drafts: readonly DraftMention[]): number {
  const fiscal = drafts.filter(({ draft }) => isFiscal(draft));
  if (fiscal.length === 0) return 1;
  for (const draft of fiscal) {
    const said = saidStart(tokens, draft);
    if (said !== null) return said;
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const sign = token.text === 'A' && tokens[at + 1]?.text === '$' ? 'a$' : token.lower;
    const start = FISCAL_YEAR_SIGNS.get(sign);
    if (start !== undefined) return start;
  }
  return 1;
}

/** How many tokens before and behind a marketing year its goods may stand. */
const GOODS_BEFORE = 60;
const GOODS_BEHIND = 20;

/** How far behind a marketing year its months may be told. */
const MONTHS_REACH = 9;

/** The month in which the first marketing year begins of which an article says when it does, or null. */
export function saidSeasonOf(tokens: readonly Token[], drafts: readonly DraftMention[]): number | null {
  for (const { draft, last } of drafts) {
    const said = draft.kind === 'crop' ? saidSeason(tokens, last) : null;
    if (said !== null) return said;
  }
  return null;
}

/** "(October-September)", "which runs from October to September": the first of two months that span a year, or null. */
function saidSeason(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + MONTHS_REACH; at++) {
    const first = MONTHS.get(tokens[at]?.lower ?? '');
    if (first === undefined) continue;
    const last = MONTHS.get(tokens[at + 2]?.lower ?? '');
    return last !== undefined && (last % 12) + 1 === first ? first : null;
  }
  return null;
}

/** The month in which a marketing year begins: as said, else that of the goods that stand nearest to it, or 0. */
export function seasonStartOf(
  tokens: readonly Token[],
  { draft, first, last }: DraftMention,
  said: number | null,
): number {
  if (draft.kind !== 'crop') return 0;
  if (said !== null) return said;
  for (let step = 1; step <= GOODS_BEFORE; step++) {
    const before = SEASON_STARTS.get(tokens[first - step]?.lower ?? '');
    const behind = step <= GOODS_BEHIND ? SEASON_STARTS.get(tokens[last + step - 1]?.lower ?? '') : undefined;
    const found = before ?? behind;
    if (found !== undefined) return found;
  }
  return 0;
}

/** Whether the article counts in years of the Iranian calendar. */
export function countsInIranianYears(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => lower === 'iranian' && tokens.slice(at + 1, at + 3).some((next) => next.lower === 'year'),
  );
}
