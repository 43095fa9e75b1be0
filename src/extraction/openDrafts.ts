import type { Magnitude, QuantityMention } from '../model/quantity';
import type { Span } from '../model/span';
import { comparesBehind, cueBefore, cueGoverning, lemmaOf } from './changeCues';
import { isDistance } from './distances';
import type { Draft, Scene } from './draft';
import { clauseAt, tagAt, wordAt } from './lookAround';
import { siteOf, type Site } from './site';
import { firstFrom } from './sorted';

/** Per cent of a fraction or a multiple, to two decimals as the field writes them (33.33). */
function percent(magnitude: Magnitude, of: (n: number) => number): Magnitude {
  const round = (n: number): number => Math.round(of(n) * 100) / 100;
  return typeof magnitude === 'number' ? round(magnitude) : [round(magnitude[0]), round(magnitude[1])];
}

/** Verbs whose object is a part of a whole. */
const PART_VERBS = new Set(['account', 'contribute', 'represent', 'constitute', 'comprise', 'make']);

/** Whether a fraction is how much something rose or fell ("shrank by a fifth") or makes up ("accounted for one fifth"). */
function isPartOrChange(site: Site): boolean {
  const link = wordAt(site.frame, site.link);
  if (link === 'by') return cueGoverning(site) !== null || cueBefore(site.frame, site.amount) !== null;
  return PART_VERBS.has(lemmaOf(link === 'for' ? wordAt(site.frame, site.link - 1) : link));
}

/** How many words may stand between two parts of one whole. */
const PART_REACH = 16;

/** Prepositions that lead from a part to who has it or where it goes. */
const LEADS_ON: ReadonlySet<string> = new Set(['to', 'from', 'in', 'by']);

/** Whether a fraction goes on sharing out a whole: "two-thirds of cargoes went to Europe and a quarter to China". */
function sharesOut({ frame }: Scene, amount: QuantityMention): boolean {
  const before = frame.amounts[firstFrom(frame.amounts, amount.first) - 1];
  if (!before || (before.unit !== '%' && before.class !== 'fraction')) return false;
  if (amount.first - before.last >= PART_REACH || !LEADS_ON.has(wordAt(frame, amount.last))) return false;
  if (tagAt(frame, amount.last + 1) !== 'place' && tagAt(frame, amount.last + 1) !== 'name') return false;
  for (let at = before.last; at < amount.first; at++) if (wordAt(frame, at) === wordAt(frame, amount.last)) return true;
  return false;
}

/** Whether a fraction closes a list of per cents: "gas gives 46%, hydropower 27% and wind roughly a tenth". */
function closesList({ frame }: Scene, amount: QuantityMention): boolean {
  const before = frame.amounts[firstFrom(frame.amounts, amount.first) - 1];
  const part = before?.unit === '%' || (before?.class === 'fraction' && wordAt(frame, before.last) === 'of');
  const near = before !== undefined && part && amount.first - before.last < PART_REACH;
  return near && ['.', ',', ';', ')', ''].includes(wordAt(frame, amount.last));
}

/** "About two thirds came from its own pit": a part of what the sentence before told, as the subject of its clause. */
function opensPart({ frame }: Scene, amount: QuantityMention): boolean {
  const tag = tagAt(frame, amount.last);
  if (tag !== 'verb' || !PART_GOES.has(wordAt(frame, amount.last))) return false;
  for (let at = amount.first - 1; at >= frame.sentence.first; at--)
    if (tagAt(frame, at) !== 'prep' && tagAt(frame, at) !== 'adv' && tagAt(frame, at) !== 'adj') return false;
  return true;
}

/** What parts of goods do. */
const PART_GOES: ReadonlySet<string> = new Set('came comes went goes stayed left arrived'.split(' '));

/** What something is measured by rather than a part of. */
const LEVELS: ReadonlySet<string> = new Set(['record', 'peak', 'level', 'levels', 'high', 'average', 'price']);

/** A fraction is a figure where it is a part of something: "half of the world's output", "a third stake". */
function fractionCounts(scene: Scene, amount: QuantityMention): boolean {
  const next = wordAt(scene.frame, amount.last);
  const whole = wordAt(scene.frame, amount.last + 1) === 'the' ? amount.last + 2 : amount.last + 1;
  // "less than a quarter of the record": how far a price has gone
  if (next === 'of' && LEVELS.has(wordAt(scene.frame, whole))) return false;
  if (next === 'of') return !['them', 'these', 'those', 'whom', 'us'].includes(wordAt(scene.frame, amount.last + 1));
  if (comparesBehind(scene.frame, amount) || opensPart(scene, amount)) return true;
  if (isPartOrChange(siteOf(scene.frame, amount)) || closesList(scene, amount) || sharesOut(scene, amount)) return true;
  return scene.triggers.some(
    ({ definition, first }) =>
      ['stake', 'share'].includes(definition.measure) && first >= amount.last && first - amount.last < 3,
  );
}

/** Words such as "doubled" are changes; "three times" only says how often. */
function multipleCounts(scene: Scene, amount: QuantityMention): boolean {
  const word = wordAt(scene.frame, amount.first);
  if (amount.last - amount.first > 1) return false;
  if (!/^(?:doubl|tripl|trebl|halv|quadrupl)(?:e|es|ed|ing)$/.test(word)) return false;
  const before = wordAt(scene.frame, amount.first - 1);
  return !(word === 'double' && (before === 'a' || before === 'the'));
}

function inSpan(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

/**
 * Opens a draft for every amount that can be a figure: masses, money, energy, per cents … and the fractions and multiples
 * that stand for per cents. Ages, durations and plain counts open none.
 *
 * @param furniture parts of the article that no figure is read from
 */
export function openDrafts(
  amounts: readonly QuantityMention[],
  furniture: readonly Span[],
  sceneOf: (amount: QuantityMention) => Scene | null,
): Draft[] {
  const drafts: Draft[] = [];
  for (const amount of amounts) {
    if (!['measured', 'fraction', 'multiple'].includes(amount.class)) continue;
    if (inSpan(furniture, amount.span)) continue;
    const scene = sceneOf(amount);
    if (!scene) continue;
    if (amount.class === 'fraction' && !fractionCounts(scene, amount)) continue;
    if (amount.class === 'multiple' && !multipleCounts(scene, amount)) continue;
    const value =
      amount.class === 'fraction'
        ? percent(amount.magnitude, (n) => n * 100)
        : amount.class === 'multiple'
          ? percent(amount.magnitude, (n) => (n - 1) * 100)
          : amount.magnitude;
    const unit = amount.class === 'measured' ? amount.unit : '%';
    if (unit === null) continue;
    drafts.push({
      amount,
      scene,
      clause: clauseAt(scene.frame, amount.first),
      value,
      unit,
      bound: amount.bound,
      kind: null,
      direction: null,
      trigger: null,
      measure: null,
      subject: null,
      item: null,
      partner: null,
      period: null,
      periodText: null,
      periodMention: null,
      status: null,
      basis: null,
      by: null,
      changeOf: null,
      rules: [],
      dropped: isDistance(scene.frame, amount) ? 'distance' : null,
    });
  }
  return drafts;
}
