import { ASSET_WORDS, COMMODITIES } from '../lexicon/en/commodities';
import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Measure } from '../model/figure';
import type { PhraseKind } from '../model/phrase';
import type { Draft } from './draft';
import { contributedTo, dealMeasure, isDealPrice, isValuation } from './impliedDeal';
import { isEmitted } from './emitted';
import { isSourcePart } from './items/powerSource';
import { openBracket, tagAt, wordAt } from './lookAround';
import { LARGE_SUM } from './measureFit';
import type { Site } from './site';
import { firstFrom } from './sorted';
import { dimensionsOf } from './units';

/** A measure that no word names but the build of the sentence does, with how strongly. */
export interface Implied {
  readonly measure: Measure;
  readonly strength: number;
  readonly rule:
    | 'asset'
    | 'built'
    | 'cash'
    | 'contributed'
    | 'deal'
    | 'emitted'
    | 'grade'
    | 'guided'
    | 'holding'
    | 'power'
    | 'priced'
    | 'rate'
    | 'run'
    | 'worth';
}

/** Parts of assets that have a size of their own. */
const ASSET_PARTS = new Set(
  `phase phases stage stages scheme schemes train trains vessel vessels ship ships carrier carriers tanker tankers
   bulker bulkers freighter freighters barge barges fund unit units array arrays battery batteries electrolyser cell
   crusher crushers boiler boilers generator generators engine engines module modules plot venture`.split(/\s+/),
);

function isAsset(site: Site, at: number): boolean {
  const word = wordAt(site.frame, at);
  return word !== 'fund' && (ASSET_WORDS.has(word) || ASSET_PARTS.has(word));
}

/** Whether the amount is the size of the asset behind it ("its 45,000 t/yr Quebrada mine") or before "of" or a bracket. */
function sizesAsset(site: Site, sized: boolean): boolean {
  const { frame, amount, link, tail } = site;
  if (tail > amount.last) {
    if (isAsset(site, tail - 1)) return true;
    const called = tagAt(frame, tail - 1) === 'name' || (tagAt(frame, tail - 1) === 'noun' && sized);
    return called && frame.tokens[amount.last - 2]?.text === '-' && wordAt(frame, amount.last) !== 'of';
  }
  const word = wordAt(frame, link);
  if (word === 'of' || (word === 'with' && sized) || word === 'worth') return isAsset(site, link - 1);
  const bracket = openBracket(frame, amount.first);
  if (bracket === null) return false;
  return amount.first - bracket < 9 && [1, 2, 3, 4].some((back) => isAsset(site, bracket - back));
}

/** Words of assets that loans go by too: "a $2 billion facility". */
const FUNDING = new Set(['facility', 'line']);

function assetMeasure(draft: Draft, site: Site): Measure | null {
  const dimensions = dimensionsOf(draft.unit);
  if (draft.unit === 'dwt') return 'capacity';
  const sizing = ['power', 'rate', 'energy', 'mass', 'volume', 'shipping'].some((one) =>
    dimensions.some((dimension) => dimension === one),
  );
  const sized = dimensions.includes('power') || dimensions.includes('rate') || draft.unit === 'dwt';
  const money = dimensions.includes('money') && !dimensions.includes('rate');
  if ((!sizing && !money) || draft.direction || !sizesAsset(site, sized)) return null;
  const bare = site.tail === draft.amount.last + 1 && FUNDING.has(wordAt(site.frame, site.tail - 1));
  if (money) return bare ? 'debt' : 'investment';
  return 'capacity';
}

const HOLDING_VERBS = new Set(
  `own hold keep retain acquire buy sell take have control divest offload transfer receive pay get give cede farm
   purchase secure offer dispose dilute place increase raise lift boost up end become hand earn leave pick part transfer`.split(
    ' ',
  ),
);

const HELD: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['name', 'asset', 'organisation']);

/** Words for those who hold something together. */
const TOGETHER = new Set(
  'venture consortium partnership partners shareholders owners owned held partnered jointly co-owned'.split(' '),
);

/** "a venture of Rigel (55%) and Norvik (45%)": a part in brackets behind one of those who hold something together. */
function isPartnerShare({ amount, scene: { frame } }: Draft): boolean {
  if (wordAt(frame, amount.first - 1) !== '(' || wordAt(frame, amount.last) !== ')') return false;
  const holder = tagAt(frame, amount.first - 2);
  if (holder !== 'name' && holder !== 'noun') return false;
  for (let at = amount.first - 3; at >= frame.sentence.first && amount.first - at < PARTNERS_REACH; at--)
    if (TOGETHER.has(wordAt(frame, at))) return true;
  return false;
}

/** How far in front of a share the word that joins the partners may stand. */
const PARTNERS_REACH = 30;

/** Whether a per cent is a part of a company or project: "sell 45% of its Tarn project", "ending up with 51% of it". */
function isHolding(draft: Draft, site: Site): boolean {
  const { frame, complement, tail, verb } = site;
  if (!dimensionsOf(draft.unit).includes('ratio') || draft.direction) return false;
  if (isPartnerShare(draft)) return true;
  if (tail > draft.amount.last && wordAt(frame, tail - 1) === 'holder') return true;
  const begins = frame.clauses[site.clause]?.first ?? frame.sentence.first;
  // "Tarn, in which Arbel has 60%"
  const within = wordAt(frame, begins) === 'which' && wordAt(frame, begins - 1) === 'in';
  if (within && verb !== null && /^(?:has|have|had|owns?|owned|holds?|held)$/.test(wordAt(frame, verb))) return true;
  if (!complement || !['of', 'in'].includes(wordAt(frame, tail)) || !HELD.has(complement.kind)) return false;
  if (wordAt(frame, tail) === 'in' && complement.determiner === null && complement.kind !== 'name') return false;
  if (complement.kind === 'organisation' && wordAt(frame, complement.head).endsWith('s')) return false;
  const acts = (at: number | null): boolean =>
    at !== null && (VERB_FORMS.get(wordAt(frame, at)) ?? []).some(({ lemma }) => HOLDING_VERBS.has(lemma));
  if (acts(verb)) return true;
  for (let at = site.link; at >= frame.sentence.first && site.link - at < 8; at--)
    if (tagAt(frame, at) === 'ing' && acts(at)) return true;
  return false;
}

/** Whether a per cent is how much of a metal an ore or product holds: "at 1.2% Li2O", "a cut-off of 0.5% copper". */
function isGrade(draft: Draft, site: Site): boolean {
  const { frame, link, tail, amount } = site;
  if (!dimensionsOf(draft.unit).includes('ratio') || draft.direction || tail === amount.last) return false;
  if (!['at', 'of', 'grading', 'averaging', 'containing'].includes(wordAt(frame, link))) return false;
  return COMMODITIES.has(wordAt(frame, tail - 1)) || /^[A-Z][a-z]?$/.test(frame.tokens[amount.last]?.text ?? '');
}

/** A grade is part of a statement of reserves where it follows their tonnage ("18 Mt at 1.2%"). */
function gradeMeasure({ scene }: Draft, { frame, link }: Site): Measure {
  if (wordAt(frame, link - 1) === 'off') return 'other';
  const { amounts } = scene.frame;
  const before = amounts[firstFrom(amounts, link) - 1];
  const weighs = before?.dimension === 'mass' && link - before.last <= 3;
  return weighs || scene.triggers.some(({ definition }) => definition.measure === 'reserves') ? 'reserves' : 'other';
}

const PRICED_VERBS = new Set(
  'average trade settle fetch close end finish hit touch open command bring start'.split(' '),
);

/** Whether a small sum is what a commodity costs: "Brent to average $85", "nickel settled $120 lower". */
function isPrice(draft: Draft, site: Site): boolean {
  const { frame, verb } = site;
  if (!dimensionsOf(draft.unit).includes('money') || sizeOf(draft) >= LARGE_SUM || verb === null) return false;
  if (draft.unit.length !== 3) return false;
  const lemmas = (VERB_FORMS.get(wordAt(frame, verb)) ?? []).map(({ lemma }) => lemma);
  return lemmas.some((lemma) => PRICED_VERBS.has(lemma)) || reachesQuote(site);
}

/** "it cost 122 pence a therm", "ammonia made from gas cost $1,200 a tonne": what goods cost by the unit is their price. */
function isPricedByUnit(draft: Draft, { frame, verb, clause }: Site): boolean {
  if (verb === null || !dimensionsOf(draft.unit).includes('unitPrice')) return false;
  if (!(VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => lemma === 'cost')) return false;
  const subject = frame.clauses[clause]?.subject;
  return subject?.kind === 'commodity' || subject?.kind === 'pronoun';
}

/** "copper slipped 0.8% to $8,345", "aluminium was down 0.3% at $2,310": what a commodity itself comes to. */
function reachesQuote({ frame, clause, link, amount }: Site): boolean {
  const subject = frame.clauses[clause]?.subject;
  return subject?.kind === 'commodity' && subject.last <= amount.first && ['to', 'at'].includes(wordAt(frame, link));
}

const MAKING_VERBS = new Set(['produce', 'make', 'turn', 'churn', 'process', 'refine', 'smelt']);

/** Whether a plant is built to make so much a year: "the smelter is to turn out 450,000 tonnes a year". */
function isPlannedOutput(draft: Draft, site: Site): boolean {
  const { frame, verb, clause } = site;
  const subject = frame.clauses[clause]?.subject;
  if (verb === null || draft.direction || !subject || !isAsset(site, subject.head)) return false;
  if (!dimensionsOf(draft.unit).includes('rate')) return false;
  const lemmas = (VERB_FORMS.get(wordAt(frame, verb)) ?? []).map(({ lemma }) => lemma);
  return lemmas.some((lemma) => MAKING_VERBS.has(lemma)) && AHEAD.has(wordAt(frame, verb - 1));
}

const AHEAD = new Set(['to', 'will', 'would', 'can', 'could', 'should']);

/** "stores which can hold 5.8 bcm": how much there is room for. */
function canHold({ direction, amount }: Draft, { frame, verb }: Site): boolean {
  if (verb === null || direction || !['volume', 'mass', 'shipping', 'energy'].includes(amount.dimension ?? ''))
    return false;
  if (!/^(?:can|could)$/.test(wordAt(frame, verb - 1))) return false;
  return (VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) =>
    ['hold', 'store', 'accommodate'].includes(lemma),
  );
}

/** Whether plants run an amount of raw material: "refineries ran 2.7 million barrels a day". */
function isRun(draft: Draft, site: Site): boolean {
  const { frame, verb, link, clause } = site;
  const subject = frame.clauses[clause]?.subject;
  if (verb === null || link !== verb || !subject || !isAsset(site, subject.head)) return false;
  const lemmas = (VERB_FORMS.get(wordAt(frame, verb)) ?? []).map(({ lemma }) => lemma);
  return lemmas.includes('run') && dimensionsOf(draft.unit).some((one) => one === 'mass' || one === 'volume');
}

function sizeOf(draft: Draft): number {
  return typeof draft.value === 'number' ? draft.value : draft.value[1];
}

/** Whether a change in per cent leads to a price: "zinc was 0.8% higher at $2,988 a tonne". */
function leadsToPrice({ amount, direction, scene }: Draft, site: Site): boolean {
  if (!direction || amount.dimension !== 'ratio') return false;
  const { amounts } = scene.frame;
  const next = amounts[firstFrom(amounts, amount.last)];
  if (!next?.unit || next.first - amount.last > 4 || !dimensionsOf(next.unit).includes('unitPrice')) return false;
  for (let at = amount.last; at < next.first; at++) if (['at', 'to'].includes(wordAt(site.frame, at))) return true;
  return false;
}

/** Whether a per cent is a rate of interest or of what is lost on the way: "at 0.2% interest", "losses were 11%". */
function isRate(draft: Draft, site: Site): boolean {
  const { frame, amount, link, verb } = site;
  if (amount.dimension !== 'ratio' || draft.direction) return false;
  if (wordAt(frame, amount.last) === 'interest' && wordAt(frame, link) === 'at') return true;
  return verb !== null && ['loss', 'losses'].includes(wordAt(frame, verb - 1));
}

/** Words for the electricity of a country, of which plants give a part. */
const POWER = new Set(['electricity', 'power']);

/** Verbs of those who take electricity rather than give it. */
const TAKING = new Set([
  'buy',
  'purchase',
  'import',
  'export',
  'consume',
  'use',
  'need',
  'take',
  'lose',
  'save',
  'sell',
]);

/** "Wind farms supplied 29% of Britain's electricity": a part of what is generated. */
function isPowerPart(draft: Draft, { frame, complement, tail, verb }: Site): boolean {
  if (draft.unit !== '%' || draft.direction || !complement || wordAt(frame, tail) !== 'of') return false;
  if (!POWER.has(wordAt(frame, complement.head)) || complement.last !== complement.head + 1) return false;
  if (['consumed', 'used', 'sold', 'imported', 'billed'].includes(wordAt(frame, complement.last))) return false;
  const lemmas = verb === null ? [] : (VERB_FORMS.get(wordAt(frame, verb)) ?? []).map(({ lemma }) => lemma);
  return !lemmas.some((lemma) => TAKING.has(lemma));
}

/** "Cash stood at $204 million": what a company has in hand. */
function isCashHeld(draft: Draft, { frame, clause }: Site): boolean {
  const subject = frame.clauses[clause]?.subject;
  if (!dimensionsOf(draft.unit).includes('money') || sizeOf(draft) < LARGE_SUM || !subject) return false;
  const first = frame.amounts.find((amount) => amount.first >= subject.last);
  return subject.first === subject.head && wordAt(frame, subject.head) === 'cash' && first === draft.amount;
}

/** "its guidance, which calls for 210,000 tonnes": what a miner means to make in a year. */
function isGuided({ unit, amount, direction }: Draft, { frame }: Site): boolean {
  if (direction || amount.dimension !== 'mass' || unit.includes('/')) return false;
  for (let at = amount.first - 1; at >= frame.sentence.first && amount.first - at < GUIDED_REACH; at--)
    if (wordAt(frame, at) === 'guidance') return true;
  return false;
}

/** How far in front of an amount "guidance" may stand. */
const GUIDED_REACH = 16;

/** What the build of the sentence says an amount measures, or null. */
export function impliedMeasure(draft: Draft, site: Site): Implied | null {
  const asset = assetMeasure(draft, site);
  if (asset) {
    const behind = asset === 'investment' ? 19 : 20.5;
    return { measure: asset, strength: site.tail > draft.amount.last ? behind : 17.5, rule: 'asset' };
  }
  if (isEmitted(site)) return { measure: 'emissions', strength: 18, rule: 'emitted' };
  if (isPricedByUnit(draft, site)) return { measure: 'price', strength: 25, rule: 'priced' };
  if (isGrade(draft, site)) return { measure: gradeMeasure(draft, site), strength: 20, rule: 'grade' };
  if (isPlannedOutput(draft, site)) return { measure: 'capacity', strength: 18, rule: 'built' };
  if (isRate(draft, site)) return { measure: 'other', strength: 17.5, rule: 'rate' };
  if (canHold(draft, site)) return { measure: 'capacity', strength: 18, rule: 'built' };
  if (isRun(draft, site)) return { measure: 'throughput', strength: 15, rule: 'run' };
  if (isSourcePart(draft, site)) return { measure: 'generation', strength: 20.5, rule: 'power' };
  if (isPowerPart(draft, site)) return { measure: 'generation', strength: 19.5, rule: 'power' };
  if (isHolding(draft, site)) return { measure: 'stake', strength: 18.5, rule: 'holding' };
  if (isCashHeld(draft, site)) return { measure: 'other', strength: 14.5, rule: 'cash' };
  if (isDealPrice(draft, site)) return { measure: 'investment', strength: 19.5, rule: 'deal' };
  const whole = contributedTo(draft, site);
  if (whole) return { measure: whole, strength: 17.5, rule: 'contributed' };
  if (isGuided(draft, site)) return { measure: 'production', strength: 7, rule: 'guided' };
  const deal = dealMeasure(draft, site);
  if (deal) return { measure: deal, strength: 15.5, rule: 'deal' };
  if (leadsToPrice(draft, site)) return { measure: 'price', strength: 12, rule: 'priced' };
  if (isPrice(draft, site)) return { measure: 'price', strength: 11, rule: 'priced' };
  const subject = site.frame.clauses[site.clause]?.subject;
  const before = wordAt(site.frame, site.link - 1);
  const valued =
    (wordAt(site.frame, site.link) === 'worth' && /^(?:is|was|are|were|be)$/.test(before)) || before === 'valued';
  const large = sizeOf(draft) >= LARGE_SUM;
  if (large && isValuation(draft, site)) return { measure: 'other', strength: 18.5, rule: 'worth' };
  if (valued && large && subject && HELD.has(subject.kind)) return { measure: 'other', strength: 10, rule: 'worth' };
  return null;
}
