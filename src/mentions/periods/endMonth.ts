import type { Token } from '../../model/token';
import { lowerAt, optionalYear, readDay, readMonth, skipDash, type Read, type YearSpec } from './scan';

/** The month that a stretch of time is said to end with. */
export interface EndMonth {
  readonly month: number;
  readonly year: YearSpec | null;
  /** Whether a verb says so ("ended", "that runs to") rather than a preposition ("to", "through"). */
  readonly told: boolean;
}

const ENDING: ReadonlySet<string> = new Set(['ended', 'ending', 'ends']);
const UP_TO: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till']);

/** Index behind the words that lead to the month, and whether a verb is among them; null where there are none. */
function readLink(tokens: readonly Token[], at: number): Read<boolean> | null {
  const comma = lowerAt(tokens, at) === ',' && lowerAt(tokens, at + 1) === 'which' ? at + 1 : at;
  const relative = ['that', 'which'].includes(lowerAt(tokens, comma)) ? comma + 1 : comma;
  const word = lowerAt(tokens, relative);
  if (ENDING.has(word)) return { value: true, next: relative + 1 };
  const runs = relative > comma && ['runs', 'ran'].includes(word);
  const link = runs ? relative + 1 : skipDash(tokens, relative);
  return UP_TO.has(lowerAt(tokens, link)) ? { value: runs, next: skipDash(tokens, link + 1) } : null;
}

/** "ended 31 March 2021", "to the end of September", "that ended on March 31", ", which runs to June", "-to-June". */
export function readEndMonth(tokens: readonly Token[], at: number): Read<EndMonth> | null {
  const link = readLink(tokens, at);
  if (!link) return null;
  let { next } = link;
  if (['on', 'in', 'the', 'last'].includes(lowerAt(tokens, next))) next++;
  if (lowerAt(tokens, next) === 'end' && ['of', '-'].includes(lowerAt(tokens, next + 1))) next += 2;
  const leading = readDay(tokens, next);
  const month = readMonth(tokens, leading?.next ?? next) ?? readMonth(tokens, next);
  if (!month) return null;
  const day = leading ? null : readDay(tokens, month.next);
  const spec = optionalYear(tokens, day?.next ?? month.next);
  return { value: { month: month.value, year: spec.year, told: link.value }, next: spec.next };
}
