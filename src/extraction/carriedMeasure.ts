import type { Draft, ExtractionContext } from './draft';
import { openBracket, tagAt, wordAt } from './lookAround';
import { LARGE_SUM } from './measureFit';
import { ALL_MEASURES } from './measures/allMeasures';
import type { Site } from './site';
import type { Trigger } from './triggers';
import { dimensionsOf } from './units';

/** How many amounts back a price may stand that a small sum of money repeats. */
const PRICE_REACH = 20;

/** Whether an amount of money is likely the price of one: small, after a price in its currency. */
function repeatsPrice(draft: Draft, other: Draft): boolean {
  const { magnitude } = draft.amount;
  if (draft.amount.dimension !== 'money') return false;
  const small = (typeof magnitude === 'number' ? magnitude : magnitude[1]) < LARGE_SUM;
  return small && other.measure?.value === 'price' && other.unit.startsWith(`${draft.unit}/`);
}

/** Whether a measure lasts beyond its amount; the size of an asset is no measure of what follows. */
function carries(other: Draft, draft: Draft): boolean {
  return !other.rules.includes('measure:asset') || other.unit === draft.unit;
}

function sameDimension(draft: Draft, other: Draft): boolean {
  return (
    repeatsPrice(draft, other) ||
    other.unit === draft.unit ||
    (other.amount.dimension === draft.amount.dimension &&
      draft.amount.dimension !== 'ratio' &&
      dimensionsOf(other.unit).includes('unitPrice') === dimensionsOf(draft.unit).includes('unitPrice'))
  );
}

const COMPARING = new Set('from against versus vs than to at or and , ('.split(' '));

/** Words between a comma and a change of what stands in front: "5 Mt, down 2%". */
const MOVED: ReadonlySet<string> = new Set(['up', 'down']);

/** The draft before it that an amount is compared, converted or listed with ("up from 5 Mt", "(5 Mt)", "and 5 Mt"), or null. */
export function comparedWith(draft: Draft, site: Site, before: Draft | undefined): Draft | null {
  if (!before?.measure || before.scene !== draft.scene) return null;
  const bracket = openBracket(site.frame, draft.amount.first);
  if (bracket !== null && before.amount.last <= bracket)
    return sameDimension(draft, before) || draft.direction !== null ? before : null;
  const moved = draft.direction !== null && MOVED.has(wordAt(site.frame, site.link));
  const link = moved && wordAt(site.frame, site.link - 1) === ',' ? site.link - 1 : site.link;
  if (!COMPARING.has(wordAt(site.frame, link))) return null;
  if (draft.direction !== null && draft.unit === 'pp' && before.amount.dimension === 'ratio') return before;
  if (draft.direction !== null && draft.unit === '%' && before.direction === null && before.unit !== '%') {
    for (let at = before.amount.last; at < draft.amount.first; at++) if (tagAt(site.frame, at) === 'verb') return null;
    return before;
  }
  return sameDimension(draft, before) ? before : null;
}

/** The earlier draft whose measure an amount without a word of its own takes over: same dimension, not far back. */
export function predecessor(drafts: readonly Draft[], draft: Draft): Draft | null {
  for (let back = drafts.length - 1; back >= 0 && drafts.length - back <= 6; back--) {
    const other = drafts[back];
    if (!other?.measure) continue;
    if (draft.scene.frame.index - other.scene.frame.index > 2) return null;
    if (sameDimension(draft, other) && carries(other, draft)) return other;
    if (draft.amount.dimension === 'ratio' && draft.direction !== null) return other;
  }
  return null;
}

const WHOLE_WORDS = new Set('it them that this these those which total whole rest latter'.split(' '));

/** The draft before that a part is a part of: "70% of it", "half of which", "62% of the total"; null where it names its own. */
export function wholeOf(draft: Draft, site: Site, before: Draft | undefined): Draft | null {
  if (!before?.measure || draft.direction !== null) return null;
  const part = dimensionsOf(draft.unit).includes('ratio');
  if (!part && (draft.amount.dimension !== before.amount.dimension || draft.amount.dimension === 'money')) return null;
  if (draft.scene.frame.index - before.scene.frame.index > 1) return null;
  const { frame, tail } = site;
  const begins = frame.clauses[site.clause]?.first ?? 0;
  // "About two thirds came from": of what was told before
  if (draft.amount.class === 'fraction' && tagAt(frame, draft.amount.last) === 'verb') return before;
  if (wordAt(frame, begins) === 'of' && WHOLE_WORDS.has(wordAt(frame, begins + 1))) return before;
  const relative = ['of', 'which'].every((word, n) => [0, 1].some((skip) => wordAt(frame, begins - skip + n) === word));
  if (relative) return before;
  if (!part || wordAt(frame, tail) !== 'of') return null;
  const word = wordAt(frame, tail + 1);
  return WHOLE_WORDS.has(word === 'the' ? wordAt(frame, tail + 2) : word) ? before : null;
}

const HAVING: ReadonlySet<string> = new Set(
  'have has had own owns owned hold holds held keep keeps kept control controls'.split(' '),
);

/** How many sentences on a stake is still spoken of. */
const STAKE_SENTENCES = 1;

/** And within how many amounts. */
const STAKE_AMOUNTS = 8;

/** "Sahel, which already has 36.2%": a part that somebody has, where stakes were told before. */
export function heldToo(draft: Draft, { frame, link, verb, tail }: Site, done: readonly Draft[]): boolean {
  if (draft.unit !== '%' || draft.direction !== null || verb === null || verb !== link || tail > draft.amount.last)
    return false;
  if (!HAVING.has(wordAt(frame, verb)) || wordAt(frame, draft.amount.last) === 'of') return false;
  return done
    .slice(-STAKE_AMOUNTS)
    .some(({ measure, scene }) => measure?.value === 'stake' && frame.index - scene.frame.index <= STAKE_SENTENCES);
}

/** The price not far back that a small sum of money repeats, or null. */
export function repeatedPrice(drafts: readonly Draft[], draft: Draft): Draft | null {
  return drafts.slice(-PRICE_REACH).findLast((other) => repeatsPrice(draft, other)) ?? null;
}

const TRADED: ReadonlySet<string> = new Set(['exports', 'imports', 'trade', 'sales', 'shipments']);

/** The traded goods right before a sum that is their value: "imported 1.5 Mt of steel, value reached $1 billion"; or null. */
export function valueOf(draft: Draft, before: Draft | undefined): Draft | null {
  if (!before?.measure || draft.amount.dimension !== 'money' || before.amount.dimension === 'money') return null;
  if (before.scene !== draft.scene || draft.unit.includes('/')) return null;
  return TRADED.has(before.measure.value) ? before : null;
}

/** The change right before a level that it leads to: "dropped by 23.5% to $716 million"; null where the units do not fit. */
export function changeTo(draft: Draft, before: Draft | undefined): Draft | null {
  if (!before?.measure || before.scene !== draft.scene || before.direction === null || draft.direction !== null)
    return null;
  if (before.amount.dimension !== 'ratio' || draft.amount.first - before.amount.last > 2) return null;
  if (wordAt(draft.scene.frame, draft.amount.first - 1) !== 'to') return null;
  const definition = ALL_MEASURES.find((one) => one.measure === before.measure?.value);
  return definition?.dimensions.some((one) => dimensionsOf(draft.unit).includes(one)) === true ? before : null;
}

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'these', 'this']);

/** The word for what a clause's pronoun takes up: "Exports told another story. They dropped by 11.4%"; or null. */
export function takenUp(context: ExtractionContext, draft: Draft): Trigger | null {
  const { frame } = draft.scene;
  const subject = frame.clauses[draft.clause]?.subject;
  if (subject?.kind !== 'pronoun' || subject.last > draft.amount.first) return null;
  if (!PRONOUNS.has(wordAt(frame, subject.head))) return null;
  const before = context.scene(frame.index - 1);
  if (!before || draft.clause > 0 || before.frame.sentence.paragraph !== frame.sentence.paragraph) return null;
  const spoken = before.frame.clauses[0]?.subject;
  const trigger = spoken && before.triggers.find(({ first, last }) => first >= spoken.first && last <= spoken.last);
  if (trigger?.part !== 'noun') return null;
  return trigger.definition.dimensions.some((one) => dimensionsOf(draft.unit).includes(one)) ? trigger : null;
}
