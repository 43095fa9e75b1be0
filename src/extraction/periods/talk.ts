import { firstDayOf, lengthInMonths, shiftMonths, yearOf } from '../../mentions/periods/iso';
import { shiftPeriod } from '../../mentions/periods/resolve';
import type { Frame } from '../../model/frame';
import type { PeriodMention, PeriodShift } from '../../model/period';
import type { Draft, ExtractionContext, Scene } from '../draft';
import { wordAt } from '../lookAround';
import { leadOf } from './roles';
import { periodsOf } from './view';

/** A period that the text talks about, until it names another. */
export interface Topic {
  readonly mention: PeriodMention;
  readonly period: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** In how many sentences it was named. */
  readonly said: number;
}

/** What has been talked about up to an amount. */
export interface Talk {
  /** The period of the article's first figures. */
  lead: Topic | null;
  topic: Topic | null;
  /** How the article compares: the shift of its last comparison. */
  comparison: PeriodShift | null;
  /** Index of the last sentence that was looked at. */
  seen: number;
  /** Whether the paragraph is an item of its own ("TIN: …"), which leans on nothing before it. */
  brief: boolean;
  /** The day that the article's first figures are of, where they are of one. */
  day: Topic | null;
  /** Whether prices were of a trading day. */
  market: boolean;
}

/** How many sentences without amounts in front of one with amounts are asked for a period. */
const BACK = 2;

/** How many sentences of the article's beginning are looked at before its first amounts. */
const OPENING = 5;

/** How many sentences behind the first amounts are asked where none before names a period. */
const AHEAD = 2;

/** Months of a stretch that can be named. */
const GRAIN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);

/** Whether a period is a stretch that figures are reported of, not a day or week. */
function isStretch(period: string | null): period is string {
  return period !== null && (period.length < 10 || lengthInMonths(period) > 0);
}

/** Whether a stretch lies ahead of the writer, or is only a date by which something is to be done. */
function isAhead(frame: Frame, period: PeriodMention, published: string | null): boolean {
  if (period.future || ['by', 'until'].includes(wordAt(frame, leadOf(frame, period)))) return true;
  return published !== null && period.period !== null && firstDayOf(period.period) > published;
}

/** The first stretch that a sentence is about where it speaks of a measure, or null. */
function stretchOf({ frame, triggers }: Scene, published: string | null): Topic | null {
  if (triggers.length === 0 && frame.index > 1) return null;
  const mention = periodsOf(frame).find(
    ({ period, role }) => role === 'main' && isStretch(period.period) && !isAhead(frame, period, published),
  )?.period;
  if (!mention?.period) return null;
  return { mention, period: mention.period, sentence: frame.index, paragraph: frame.sentence.paragraph, said: 1 };
}

/** "TIN: Indonesia's exports …", "RUSSIA - Wheat …": whether the paragraph of a sentence begins with a label. */
function opensBrief(context: ExtractionContext, frame: Frame): boolean {
  let opening = frame;
  while (frame.index - opening.index < OPENING) {
    const before = context.scene(opening.index - 1)?.frame;
    if (before?.sentence.paragraph !== frame.sentence.paragraph) break;
    opening = before;
  }
  const label = opening.tokens[opening.sentence.first];
  const mark = opening.tokens[opening.sentence.first + 1];
  if (label?.kind !== 'word' || label.text.length < 3 || label.text !== label.text.toUpperCase()) return false;
  return mark !== undefined && ':-–—'.includes(mark.text) && opening.index > 0;
}

/** The day on which a sentence says that a market moved ("Sugar futures fell on Tuesday"), or null. */
function tradingDay({ frame, triggers }: Scene): Topic | null {
  if (!triggers.some(({ definition }) => definition.measure === 'price')) return null;
  const mention = periodsOf(frame).find(({ period, role }) => role === 'main' && period.period?.length === 10)?.period;
  if (!mention?.period) return null;
  return { mention, period: mention.period, sentence: frame.index, paragraph: frame.sentence.paragraph, said: 1 };
}

/** Takes up what the sentences between the last one and this one are about. */
export function catchUp(context: ExtractionContext, talk: Talk, frame: Frame): void {
  for (
    let index = Math.max(talk.seen + 1, frame.index - (talk.seen < 0 ? OPENING : BACK));
    index < frame.index;
    index++
  ) {
    const between = context.scene(index);
    const bare = between?.frame.amounts.every((amount) => amount.class !== 'measured') === true;
    if (between && bare && talk.lead === null && between.frame.periods.length > 0) talk.day ??= tradingDay(between);
    const found = between && bare ? stretchOf(between, context.published) : null;
    if (!found) continue;
    if (talk.topic === null || found.paragraph === frame.sentence.paragraph) talk.topic = found;
    talk.lead ??= found;
  }
  if (talk.lead === null && talk.seen < 0)
    for (let index = frame.index; index <= frame.index + AHEAD && talk.lead === null; index++) {
      const next = context.scene(index);
      talk.lead = next ? stretchOf(next, context.published) : null;
    }
  talk.brief = opensBrief(context, frame);
  talk.seen = frame.index;
}

/**
 * What a period means next to the one that it is told from.
 *
 * @param host period of the figure that it is compared with, or null
 */
export function resolvedAgainst(mention: PeriodMention, host: string | null): string | null {
  if (mention.shift === null || host === null) return mention.period;
  const month = mention.grain === null ? undefined : GRAIN_MONTHS.get(mention.grain);
  if (month !== undefined && mention.shift === 'same' && lengthInMonths(host) !== month) return mention.period;
  if (mention.year !== null) return shiftMonths(host, (mention.year - yearOf(host)) * 12);
  if (mention.shift === 'same') return mention.grain === null ? host : mention.period;
  return shiftPeriod(host, mention.shift);
}

/** The shift that leads from a figure's period to that of what it is compared with, or null. */
export function shiftBetween(host: string, prior: string): PeriodShift | null {
  if (host === prior) return null;
  for (const shift of ['year', 'quarter', 'month', 'week'] as const) {
    if (shift === 'quarter' && lengthInMonths(host) !== 3) continue;
    if (shift === 'month' && lengthInMonths(host) !== 1) continue;
    if (shiftPeriod(host, shift) === prior) return shift;
  }
  return null;
}

/** What was talked about up to a sentence; a paragraph begins again with what the article is about. */
export function current(talk: Talk, draft: Draft): Topic | null {
  const { paragraph } = draft.scene.frame.sentence;
  if (talk.topic?.paragraph === paragraph) return talk.topic;
  if (talk.topic && talk.topic.said > 1 && !talk.brief) return talk.topic;
  return talk.brief ? null : (talk.lead ?? talk.topic);
}
