import type { Measure } from '../model/figure';
import type { Draft } from './draft';
import { wordAt } from './lookAround';
import type { Candidate } from './measureCandidates';
import type { Site } from './site';

/** Measures of goods, which parts of the goods are of too. */
const FLOWS: ReadonlySet<Measure> = new Set<Measure>([
  'exports',
  'imports',
  'production',
  'generation',
  'consumption',
  'shipments',
  'throughput',
  'stocks',
]);

/** How many sentences back, and how many amounts, the whole may have been told. */
const SENTENCES = 1;
const AMOUNTS = 6;

/** Words for the whole itself: behind them nothing is said of what it is. */
const WHOLE = new Set(['total', 'volume', 'quantity', 'whole', 'power', 'electricity', 'boxes', 'sum', 'it']);

/** Words in front of a part of something that is held, which is no part of goods. */
const HELD = new Set(['remaining', 'enlarged']);

/** Heads of what is itself a rate, not a part. */
const RATES = new Set([
  'depth',
  'rate',
  'utilisation',
  'utilization',
  'factor',
  'yield',
  'margin',
  'recovery',
  'ratio',
]);

/** Who buys a part of what is sold: "China took 98% of the volume". */
function takesPart({ trigger, relation }: Candidate, { frame, complement }: Site): boolean {
  if (trigger.definition.measure !== 'trade' || trigger.part !== 'verb' || relation !== 'verb') return false;
  return complement !== null && SOLD.has(wordAt(frame, complement.head));
}

/** Words for all that was sold. */
const SOLD = new Set(['total', 'volume', 'quantity', 'tonnage']);

/** Whether the word only says that something is a part, not of what: "made up 40%", but not "a market share of 40%". */
function onlyParts({ trigger }: Candidate, { frame }: Site): boolean {
  if (trigger.definition.measure !== 'share' || wordAt(frame, trigger.first) === 'market') return false;
  // "its share in the trade", "the portion of earnings": what it is of stands behind the word
  return trigger.part === 'verb' || wordAt(frame, trigger.last) !== 'in';
}

/** Whether the sentence says what the part is of. */
function saysWhole({ frame, complement, tail, amount, clause }: Site): boolean {
  const { subject = null } = frame.clauses[clause] ?? {};
  if (subject && RATES.has(wordAt(frame, subject.head))) return true;
  if (HELD.has(wordAt(frame, amount.first - 1))) return true;
  if (wordAt(frame, frame.clauses[clause]?.first ?? 0) === 'among') return true;
  return complement !== null && wordAt(frame, tail) === 'of' && !WHOLE.has(wordAt(frame, complement.head));
}

/**
 * What a part is a part of, where its word does not say: of what the goods right before it were told to be.
 *
 * @returns null where the amount is no such part
 * @example after "Exports reached 5 Mt": "Robusta made up 83%" → 'exports'
 */
export function measureOfWhole(draft: Draft, site: Site, best: Candidate, done: readonly Draft[]): Measure | null {
  if (draft.unit !== '%' || draft.direction !== null) return null;
  if (!takesPart(best, site) && (!onlyParts(best, site) || saysWhole(site))) return null;
  for (let at = done.length - 1; at >= 0 && done.length - at <= AMOUNTS; at--) {
    const other = done[at];
    if (!other || draft.scene.frame.index - other.scene.frame.index > SENTENCES) break;
    const measure = other.measure?.value;
    if (measure && FLOWS.has(measure)) return measure;
    if (measure && measure !== 'price') return null;
  }
  return null;
}
