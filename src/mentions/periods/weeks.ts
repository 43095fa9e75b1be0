import { WEEKDAYS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import { dayMonth, monthDay } from './dates';
import type { Pattern, WeekEdge } from './draft';
import { lowerAt, type Read } from './scan';

/** What stands between "week" and the day that it is named by, and which of its days that is. */
const EDGES: ReadonlyMap<string, WeekEdge> = new Map([
  ['to', 'last'],
  ['ended', 'last'],
  ['ending', 'last'],
  ['through', 'last'],
  ['from', 'first'],
  ['starting', 'first'],
  ['beginning', 'first'],
  ['commencing', 'first'],
  ['of', 'within'],
]);

/** "ended", "that ended on", "from": the edge and the token behind it. */
function readEdge(tokens: readonly Token[], at: number): Read<WeekEdge> | null {
  const relative = lowerAt(tokens, at) === 'that' || lowerAt(tokens, at) === 'which';
  const link = relative ? at + 1 : at;
  const edge = EDGES.get(lowerAt(tokens, link));
  if (edge === undefined) return null;
  return { value: edge, next: lowerAt(tokens, link + 1) === 'on' ? link + 2 : link + 1 };
}

/** "the week to June 10", "the week that ended on Friday", "the week from May 15", "the week of 6 May". */
export const weekNamed: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (lowerAt(tokens, start) !== 'week') return null;
  const edge = readEdge(tokens, start + 1);
  // "a week from July 10" is the day on which it is over
  if (!edge || (lowerAt(tokens, start + 1) === 'from' && start === at)) return null;
  const token = tokens[edge.next];
  const weekday = token && token.text !== token.lower ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday !== undefined && edge.value !== 'within')
    return { value: { kind: 'weekOfDay', day: weekday, edge: edge.value }, next: edge.next + 1 };
  const date = monthDay(tokens, edge.next) ?? dayMonth(tokens, edge.next);
  if (date?.value.kind !== 'days' || date.value.from !== date.value.to) return null;
  const { month, to, year } = date.value;
  return { value: { kind: 'weekOfDate', month, day: to, year, edge: edge.value }, next: date.next };
};
