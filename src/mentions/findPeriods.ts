import type { PeriodMention } from '../model/period';
import type { Token, TokenizedText } from '../model/token';
import type { Draft, DraftMention } from './periods/draft';
import { firstDayOf, lengthInMonths, parseDay, shiftMonths, yearOf } from './periods/iso';
import { patternsFor } from './periods/patterns';
import type { PeriodContext } from './periods/context';
import { resolveDraft, shiftPeriod } from './periods/resolve';
import {
  aheadOf,
  anchorYears,
  countsInIranianYears,
  fiscalStartOf,
  isAside,
  saidSeasonOf,
  seasonStartOf,
} from './periods/setting';

/** "the third quarter and first nine months of 2018": the first takes its year from the second. */
function shareYears(tokens: readonly Token[], drafts: DraftMention[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [one, two] = [drafts[at], drafts[at + 1]];
    if (!one || !two || one.draft.kind !== 'months' || two.draft.kind !== 'months') continue;
    if (one.draft.year || !two.draft.year || two.first - one.last > 4) continue;
    const between = tokens.slice(one.last, two.first).map((token) => token.lower);
    if (between.some((word) => !['and', 'or', 'in', 'the', 'to', ',', 'from'].includes(word))) continue;
    drafts[at] = { ...one, draft: { ...one.draft, year: two.draft.year } };
  }
}

/** The period that is written at a token, or null. */
function draftAt(tokens: readonly Token[], token: Token, at: number): DraftMention | null {
  for (const pattern of patternsFor(token, tokens[at + 1])) {
    const read = pattern(tokens, at);
    if (read) return { draft: read.value, first: at, last: read.next };
  }
  return null;
}

function scanDrafts(tokens: readonly Token[]): DraftMention[] {
  const drafts: DraftMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const draft = token && draftAt(tokens, token, at);
    if (!draft) continue;
    drafts.push(draft);
    at = Math.max(at, draft.last - 1);
  }
  return drafts;
}

function findDrafts(tokens: readonly Token[]): DraftMention[] {
  const drafts = scanDrafts(tokens);
  shareYears(tokens, drafts);
  return drafts.filter((draft, index) => !isAttribute(tokens, drafts[index - 1], draft));
}

/** Words that may join a period to the year or season that it is part of. */
const ATTRIBUTION = new Set(['of', 'the', 'current', 'ongoing', 'this']);

/** "between October 1 and April 15 of the ongoing 2023-24 season": the season says no more than the days. */
function isAttribute(tokens: readonly Token[], one: DraftMention | undefined, two: DraftMention): boolean {
  if (!one || two.first - one.last > 4 || two.first <= one.last) return false;
  if (tokens[one.last]?.lower !== 'of' || one.draft.kind !== 'days') return false;
  return tokens.slice(one.last, two.first).every((token) => ATTRIBUTION.has(token.lower));
}

/** The name of a stretch of this length, as "the quarter" would take it up. */
function grainOf(period: string): string {
  if (period.length === 10) return 'day';
  const length = lengthInMonths(period);
  if (length === 0) return 'week';
  return { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' }[length] ?? 'period';
}

/** Drafts that are no stretch that the text goes on to talk about. */
const PASSING: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['weekday', 'open', 'days', 'years']);

/** Drafts of weeks: too short to be what a text goes on to talk about. */
const WEEKS: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['weekOfDate', 'weekOfDay']);

/** Kinds of drafts that name a stretch which figures are of, where only its year may be missing. */
const STRETCHES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['months', 'year', 'fiscal', 'toDate', 'ending']);

function isStretch(draft: Draft): boolean {
  return STRETCHES.has(draft.kind) || (draft.kind === 'deictic' && draft.grain !== 'day' && draft.grain !== 'week');
}

/** What the drafts before tell about the next one. */
interface Talk {
  current: string | null;
  season: string | null;
  readonly recent: Map<string, string>;
  readonly named: Map<string, string>;
}

/** Takes a resolved period up as the one talked about, unless it only passes by. */
function takeUp(
  talk: Talk,
  mention: DraftMention,
  period: string,
  tokens: readonly Token[],
  now: string | null,
  inside: boolean,
): void {
  const { draft } = mention;
  if (draft.kind === 'crop' || draft.kind === 'pair') talk.season = period;
  const grain = grainOf(period);
  talk.named.set(grain, period);
  const moves = draft.kind === 'anaphor' ? draft.shift === 'before' : !PASSING.has(draft.kind);
  if (!moves || (now !== null && firstDayOf(period) > now) || isAside(tokens, mention)) return;
  // a year before what the sentence is about: "… in the first half, from … in the first half of 2019"
  // or the stretch before it: "in the three months to September, up 9% on the second quarter"
  if (
    inside &&
    talk.current !== null &&
    (shiftMonths(talk.current, -12) === period || shiftPeriod(talk.current, 'before') === period)
  )
    return;
  talk.recent.set(grain, period);
  const short =
    WEEKS.has(draft.kind) || (draft.kind === 'deictic' && (draft.grain === 'day' || draft.grain === 'week'));
  if (!short) talk.current = period;
}

/** The month of a list that a period was resolved to, or null. */
function listedMonth(draft: Draft, period: string | null): PeriodContext['listed'] {
  if (period === null || (draft.kind !== 'months' && draft.kind !== 'days')) return null;
  return { month: draft.kind === 'months' ? draft.to : draft.toMonth, year: yearOf(period) };
}

/**
 * Finds dates and reference periods and resolves them against the publication date, or, where there is none, against
 * the years that the text itself names. Expressions that depend on the period talked about ("a year earlier") carry
 * their `shift`, and as `period` what they mean against the period named before them.
 *
 * @param published publication date `YYYY-MM-DD`, or null
 * @returns mentions in text order that do not overlap
 * @example findPeriods(tokenizeText('in July'), '2018-08-09')[0]?.period // '2018-07'
 */
export function findPeriods(text: TokenizedText, published: string | null): PeriodMention[] {
  const { tokens, sentences } = text;
  const drafts = findDrafts(tokens);
  // only where the article has no date are years told from those near by
  const anchors = parseDay(published) ? [] : anchorYears(tokens, drafts);
  const fiscalStart = fiscalStartOf(tokens, drafts);
  const said = saidSeasonOf(tokens, drafts);
  const persian = countsInIranianYears(tokens);
  const talk: Talk = { current: null, season: null, recent: new Map(), named: new Map() };
  let listed: PeriodContext['listed'] = null;
  let sentence = 0;
  let inside = false;
  return drafts.map((mention, index) => {
    const { draft, first, last } = mention;
    while ((sentences[sentence]?.last ?? Infinity) <= first) {
      sentence++;
      inside = false;
      listed = null;
    }
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    const ahead = aheadOf(tokens, first, sentences[sentence]?.first ?? first);
    const anchorYear = anchors[index] ?? null;
    const seasonStart = seasonStartOf(tokens, mention, said);
    const { period, inferred } = resolveDraft(draft, {
      current: talk.current,
      season: talk.season,
      recent: talk.recent,
      named: talk.named,
      published,
      anchorYear,
      persian,
      fiscalStart,
      seasonStart,
      ahead,
      listed,
    });
    const anaphor = draft.kind === 'anaphor' ? draft : null;
    if (period !== null) takeUp(talk, mention, period, tokens, published, inside);
    inside = true;
    listed = listedMonth(draft, period) ?? listed;
    return {
      span: { start, end },
      first,
      last,
      period,
      text: text.text.slice(start, end),
      shift: anaphor?.shift ?? null,
      grain: anaphor?.grain ?? null,
      year: anaphor && period !== null && anaphor.year ? Number(period.slice(0, 4)) : null,
      inferred,
      undated: period === null && isStretch(draft),
      future: draft.kind === 'open' ? draft.future : draft.kind === 'years' || ahead.near,
    };
  });
}
