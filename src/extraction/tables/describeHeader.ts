import { collectNames } from '../../mentions/articleNames';
import { findPeriods } from '../../mentions/findPeriods';
import { findQuantities } from '../../mentions/findQuantities';
import { frameOf } from '../../mentions/frames';
import type { PeriodMention } from '../../model/period';
import type { Span } from '../../model/span';
import { tokenize } from '../../text/tokenize';
import { tokenizeText } from '../../text/tokenizeText';
import { entityOf, qualifierOf } from '../entities';
import { findTriggers, type Trigger } from '../triggers';
import { contextOf } from '../contextOf';
import { itemInHeader } from './itemInHeader';

/** A unit that a header gives its column or row, with the scale that its words multiply by. */
export interface HeaderUnit {
  readonly unit: string;
  readonly scale: number;
}

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
  readonly change: 'yoy' | 'mom' | 'qoq' | 'other' | null;
}

/** How many words of a unit may stand in front of its number ("US$ 1 million"). */
const MOST_LEADING = 3;

/** Words of units in a text without a number: "kt", "US$ million". Read by the rules for amounts, with a 1 put among them. */
function unitIn(words: string): HeaderUnit | null {
  const breaks = tokenize(words)
    .slice(0, MOST_LEADING)
    .map(({ end }) => end);
  for (const at of [0, ...breaks]) {
    const probe = `${words.slice(0, at)}${at === 0 ? '1 ' : '1'}${words.slice(at)}`;
    const [amount] = findQuantities(tokenizeText(probe), []);
    if (amount?.class !== 'measured' || amount.unit === null || typeof amount.magnitude !== 'number') continue;
    if (amount.span.start === 0 && amount.span.end === probe.length)
      return { unit: amount.unit, scale: amount.magnitude };
  }
  return null;
}

/** Where a header says its unit: in brackets, behind the last comma, or as all it says. */
function headerUnit(text: string): HeaderUnit | null {
  const open = text.lastIndexOf('(');
  const close = text.indexOf(')', open);
  const bracketed = open >= 0 && close > open ? text.slice(open + 1, close) : '';
  const comma = text.lastIndexOf(',');
  const words = [bracketed, comma >= 0 ? text.slice(comma + 1) : '', text, text.split(/\s/).at(-1) ?? ''];
  for (const candidate of words) {
    const unit = candidate.trim() === '' || candidate.length > 40 ? null : unitIn(candidate.trim());
    if (unit) return unit;
  }
  return null;
}

const CHANGE_WORDS = new Set([
  'change',
  'growth',
  'chg',
  'yoy',
  'mom',
  'qoq',
  'variation',
  'increase',
  'decrease',
  'var',
  'y',
  'm',
  'q',
]);

function changeIn(words: readonly string[]): Described['change'] {
  if (!words.some((word) => CHANGE_WORDS.has(word))) return null;
  const joined = words.join('');
  if (/yoy|y\/y|y-o-y|yearonyear|year-on-year|annual/.test(joined)) return 'yoy';
  if (/mom|m\/m|m-o-m|month-on-month/.test(joined)) return 'mom';
  if (/qoq|q\/q|q-o-q|quarter-on-quarter/.test(joined)) return 'qoq';
  return words.some((word) => word.length > 1 && CHANGE_WORDS.has(word)) ? 'other' : null;
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
  return {
    span,
    text: words,
    period: periods[0] ?? null,
    unit: headerUnit(withoutPeriods(words, periods)),
    // "Refined zinc" is no verb: headers name measures by nouns
    trigger: (frame && findTriggers(frame).find(({ part }) => part !== 'verb')) ?? null,
    entity: entities.find((entity) => entity !== null)?.name ?? null,
    item: itemInHeader(text.tokens, words),
    change: changeIn(text.tokens.map(({ lower }) => lower)),
  };
}
