import { MONTHS } from '../lexicon/en/calendar';
import { FISCAL_YEAR_SIGNS } from '../lexicon/en/fiscalYears';
import type { PeriodMention } from '../model/period';
import type { Token, TokenizedText } from '../model/token';
import type { Draft, DraftMention } from './periods/draft';
import { lengthInMonths } from './periods/iso';
import { PERIOD_PATTERNS, PERIOD_STARTERS } from './periods/patterns';
import { resolveDraft, type PeriodContext } from './periods/resolve';

/** Words before a date that put it ahead of the writer. */
const AHEAD = new Set(['by', 'until', 'till', 'next']);

/** How many tokens ahead the year of a month may stand where none was named before. */
const YEAR_REACH = 12;

/** What the year of a month is told from where the article has no date: the year named last, else one that follows soon. */
function anchorYears(drafts: readonly DraftMention[]): (number | null)[] {
  const written = drafts.map(({ draft }) => writtenYear(draft));
  let last: number | null = null;
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    const ahead = next && next.first - draft.last <= YEAR_REACH ? (written[at + 1] ?? null) : null;
    last = written[at] ?? last;
    return last ?? ahead;
  });
}

/** The year written in a draft, or null. */
function writtenYear(draft: Draft): number | null {
  if (draft.kind === 'iso') return Number(draft.period.slice(0, 4));
  if (!('year' in draft) || draft.year?.kind !== 'year') return null;
  return draft.year.year;
}

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

function findDrafts(tokens: readonly Token[]): DraftMention[] {
  const drafts: DraftMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'symbol' || token.kind === 'break') continue;
    if (token.kind === 'word' && !PERIOD_STARTERS.has(token.lower) && !MONTHS.has(token.lower)) continue;
    for (const pattern of PERIOD_PATTERNS) {
      const read = pattern(tokens, at);
      if (!read) continue;
      drafts.push({ draft: read.value, first: at, last: read.next });
      at = read.next - 1;
      break;
    }
  }
  shareYears(tokens, drafts);
  return drafts;
}

/** The month in which fiscal years begin where the article comes from, told from its words; 1 where nothing tells. */
function fiscalStartOf(tokens: readonly Token[]): number {
  for (const token of tokens) {
    const start = token.kind === 'word' ? FISCAL_YEAR_SIGNS.get(token.lower) : undefined;
    if (start !== undefined) return start;
  }
  return 1;
}

function countsInIranianYears(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => lower === 'iranian' && tokens.slice(at + 1, at + 3).some((next) => next.lower === 'year'),
  );
}

/** The name of a stretch of this length, as "the quarter" would take it up. */
function grainOf(period: string): string {
  if (period.length === 10) return 'day';
  const length = lengthInMonths(period);
  return { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' }[length] ?? 'period';
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
  const { tokens } = text;
  const drafts = findDrafts(tokens);
  const anchors = anchorYears(drafts);
  const needsFiscal = drafts.some(({ draft }) => draft.kind === 'fiscal');
  const fiscalStart = needsFiscal ? fiscalStartOf(tokens) : 1;
  const mentions: PeriodMention[] = [];
  let current: string | null = null;
  const recent = new Map<string, string>();
  const persian = countsInIranianYears(tokens);
  drafts.forEach(({ draft, first, last }, index) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    const before = tokens[first - 1]?.lower ?? '';
    const context: PeriodContext = {
      published,
      anchorYear: anchors[index] ?? null,
      current,
      recent,
      persian,
      fiscalStart,
      ahead: AHEAD.has(before) || tokens[first]?.lower === 'next',
    };
    const resolved = resolveDraft(draft, context);
    const anaphor = draft.kind === 'anaphor' ? draft : null;
    mentions.push({
      span: { start, end },
      first,
      last,
      period: resolved.period,
      text: text.text.slice(start, end),
      shift: anaphor?.shift ?? null,
      grain: anaphor?.grain ?? null,
      year: anaphor && resolved.period !== null && anaphor.year ? Number(resolved.period.slice(0, 4)) : null,
      inferred: resolved.inferred,
      future: draft.kind === 'open' ? draft.future : context.ahead,
    });
    // Comparisons, dates of events and what lies ahead do not become the period talked about.
    const moves = anaphor ? anaphor.shift === 'before' : !['weekday', 'open', 'days'].includes(draft.kind);
    if (!moves || resolved.period === null || (published !== null && resolved.period.slice(0, 7) > published)) return;
    current = resolved.period;
    recent.set(grainOf(current), current);
  });
  return mentions;
}
