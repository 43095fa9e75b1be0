import { collectNames } from '../../mentions/articleNames';
import { findPeriods } from '../../mentions/findPeriods';
import { frameOf } from '../../mentions/frames';
import type { ChangeBy } from '../../model/figure';
import type { PeriodMention } from '../../model/period';
import type { Span } from '../../model/span';
import { tokenizeText } from '../../text/tokenizeText';
import { entityOf, qualifierOf } from '../entities';
import { findTriggers, type Trigger } from '../triggers';
import { contextOf } from '../contextOf';
import { readHeaderChange, withoutBasis, type HeaderChange } from './headerChange';
import { headerUnit, type HeaderUnit } from './headerUnit';
import { itemInHeader } from './itemInHeader';

/** What the words of a header, a caption or a title say about the cells below or beside them. */
export interface Described {
  readonly span: Span;
  readonly text: string;
  readonly period: PeriodMention | null;
  readonly unit: HeaderUnit | null;
  readonly trigger: Trigger | null;
  readonly entity: string | null;
  readonly item: string | null;
  /** Whether it heads changes ("y/y, %", "Change"). */
  readonly change: HeaderChange | null;
  /** Whether its changes are told by volume or by value. */
  readonly by: ChangeBy | null;
  /** What its changes are compared with ("% vs Sep 2025"): no period of theirs. */
  readonly base: PeriodMention | null;
}

/** The words without the periods that stand among them ("Output, kt 2017"). */
function withoutPeriods(words: string, periods: readonly PeriodMention[]): string {
  let rest = '';
  let from = 0;
  for (const { span } of periods) {
    rest += words.slice(from, span.start);
    from = span.end;
  }
  return (rest + words.slice(from)).trim();
}

const COMPARES = /\b(?:vs|versus|against|from|on|over|with|to)\.? *$/iu;

/** Whether a period of a header is what its changes are compared with: "% vs 2025". */
function isBase(words: string, { span, shift }: PeriodMention): boolean {
  return (shift !== null && shift !== 'same') || COMPARES.test(words.slice(0, span.start));
}

/**
 * Reads a header, caption or title as the rules for sentences do.
 *
 * @param span where the words stand in the article
 */
export function describeHeader(words: string, span: Span, published: string | null): Described {
  const text = tokenizeText(words);
  const periods = findPeriods(text, published);
  const names = collectNames(text);
  const frame = frameOf({ text, names, amounts: [], periods }, 0);
  const context = contextOf({ published, title: null }, text, names, () => null);
  const entities = (frame?.phrases ?? []).map(
    (phrase) => frame && (entityOf(context, frame, phrase) ?? qualifierOf(context, frame, phrase)),
  );
  const rest = withoutPeriods(words, periods);
  const change = readHeaderChange(words, rest);
  const bases = change ? periods.filter((period) => isBase(words, period)) : [];
  return {
    span,
    text: words,
    period: periods.find((period) => !bases.includes(period)) ?? null,
    unit: headerUnit(change ? withoutBasis(rest) : rest),
    // "Refined zinc" is no verb: headers name measures by nouns
    trigger: (frame && findTriggers(frame).find(({ part }) => part !== 'verb')) ?? null,
    entity: entities.find((entity) => entity !== null)?.name ?? null,
    item: itemInHeader(text.tokens, words),
    change,
    by: /\bvalue\b/iu.test(words) ? 'value' : /\b(?:volume|quantity|tonnage)\b/iu.test(words) ? 'volume' : null,
    base: bases[0] ?? null,
  };
}
