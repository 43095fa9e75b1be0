import type { PeriodMention } from '../../model/period';
import type { Draft } from '../draft';
import { clauseAt, wordAt } from '../lookAround';
import { leadOf } from './roles';
import { periodsNear } from './view';

/** Measures that add up over a time. */
const FLOWS: ReadonlySet<string> = new Set([
  ...['exports', 'imports', 'production', 'generation', 'consumption', 'sales', 'shipments', 'throughput', 'trade'],
]);

/** "the lowest since September" compares. */
const RECORDS: ReadonlySet<string> = new Set(
  'lowest highest most least best worst largest smallest biggest high low'.split(' '),
);

/**
 * From when on an amount has added up: "shipments since July 1 stand at 47.1 million tonnes".
 *
 * @returns the mention of its beginning and the months from there to the article's, or null
 */
export function sinceWhen(draft: Draft, published: string | null): { mention: PeriodMention; period: string } | null {
  if (published === null || !FLOWS.has(draft.measure?.value ?? '') || draft.direction !== null || draft.unit === '%')
    return null;
  const { frame } = draft.scene;
  for (const { period: mention } of periodsNear(frame, draft.amount.first)) {
    const begins = mention.period?.slice(0, 7) ?? '';
    const lead = leadOf(frame, mention);
    if (RECORDS.has(wordAt(frame, lead - 1))) continue;
    if (wordAt(frame, lead) !== 'since' || begins.length < 7 || begins.includes('Q')) continue;
    if (clauseAt(frame, mention.first) !== draft.clause || begins >= published.slice(0, 7)) continue;
    return { mention, period: `${begins}/${published.slice(0, 7)}` };
  }
  return null;
}
