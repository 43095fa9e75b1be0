import { CURRENCY_COUNTRIES } from '../../lexicon/en/currencyCountries';
import { BENCHMARKS } from '../../lexicon/en/goods';
import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, possessorOf, qualifierOf } from '../entities';
import type { Entity } from '../entity';
import type { Draft, ExtractionContext } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { FORECAST_NOUNS } from '../speakers';
import { absolute, clauseOwner } from './clauseOwner';
import { found, resolve, type Found } from './found';
import type { Memory } from './memory';
import { ownerInPhrase } from './phraseOwner';

/** Who a price belongs to; `nobody` where it is the market's and no market is named. */
export type PriceOwner = Found | 'nobody' | null;

const MARKET_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'on', 'at']);
/** Terms of delivery: the place behind them is the price's. */
const DELIVERY: ReadonlySet<string> = new Set(['fob', 'cif', 'cfr', 'c&f', 'dap', 'ddp', 'exw', 'delivered']);
const EQUITY: ReadonlySet<string> = new Set(['shares', 'stock', 'share', 'receipts', 'gdrs', 'adrs']);
/** Words of names that are markets ("the London Metal Exchange", "the TTF hub"). */
const MARKETS: ReadonlySet<string> = new Set(
  'exchange market bourse hub lme shfe comex cme nymex ice ttf nbp mcx'.split(' '),
);
/** Verbs of deals: their subject is the one who pays or gets the price. */
const DEALS: ReadonlySet<string> = new Set(
  'buy sell pay receive set offer charge get win quote ask agree award order fix purchase secure acquire settle list lower raise cap'.split(
    ' ',
  ),
);
/** Words that tell a price of somebody's own goods from that of the market. */
const OWN_GOODS: ReadonlySet<string> = new Set(
  `selling realised realized achieved received cif fob cfr export import exports imports imported exported fetched fetch
   brought cost costs cash receipts earnings average unit realisation realization realisations realizations minimum
   sold`.split(/\s+/),
);

/** Whether a noun is of shares: "its stock", "depositary receipts", but not the receipts of trade. */
function isEquity(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  return EQUITY.has(word) && (word !== 'receipts' || wordAt(frame, at - 1) === 'depositary');
}

/** The company whose shares the clause of an amount speaks of ("Shares in X jumped", "X's shares", "whose shares"). */
function equityOwner(context: ExtractionContext, draft: Draft, memory: Memory): Found | 'topic' | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  const begins = clause?.subject ? Math.min(clause.first, clause.subject.first) : frame.sentence.first;
  const phrase = frame.phrases.find(
    (other) => other.first >= begins && other.last <= draft.amount.first && isEquity(frame, other.head),
  );
  if (!phrase) return null;
  const possessor = possessorOf(frame, phrase);
  if (possessor) return resolve(context, frame, possessor, memory);
  if (phrase.determiner === 'whose') {
    const before = frame.phrases.findLast(({ last }) => last <= phrase.first - 1 && phrase.first - 1 - last <= 1);
    return before ? resolve(context, frame, before, memory) : null;
  }
  const behind = frame.phrases.find(
    ({ first, preposition }) => first > phrase.last - 1 && (preposition === 'of' || preposition === 'in'),
  );
  const owner = behind && behind.first - phrase.last <= 2 ? resolve(context, frame, behind, memory) : null;
  const taken = phrase.determiner === 'the' || phrase.determiner === 'its' ? 'topic' : null;
  return owner ?? found(qualifierOf(context, frame, phrase), 'stated', 'shares') ?? taken;
}

function isMarket(frame: Draft['scene']['frame'], phrase: NounPhrase, entity: Entity): boolean {
  if (entity.kind === 'place') return !PLACE_ADJECTIVES.has(entity.name.toLowerCase());
  for (let at = phrase.first; at < phrase.last; at++) if (MARKETS.has(wordAt(frame, at))) return true;
  return false;
}

/** The market whose name stands in a phrase ("Henry Hub", "the Dutch TTF day-ahead contract"). */
function marketNamed(context: ExtractionContext, frame: Draft['scene']['frame'], phrase: NounPhrase): Entity | null {
  for (let at = phrase.first; at < phrase.last; at++) {
    if (!MARKETS.has(wordAt(frame, at)) || tagAt(frame, at) !== 'name') continue;
    let [first, last] = [at, at + 1];
    while (first > phrase.first && tagAt(frame, first - 1) === 'name') first--;
    while (last < phrase.last && tagAt(frame, last) === 'name') last++;
    return { name: context.fullName(context.textOf(first, last)), kind: 'name', first, last };
  }
  return null;
}

/** "The Dutch TTF contract rose": the hub that the clause's subject names, with the country it is called after. */
function hubOf(context: ExtractionContext, { scene: { frame }, clause, amount }: Draft): Found | null {
  const subject = frame.clauses[clause]?.subject;
  const hub = subject && subject.last <= amount.first ? marketNamed(context, frame, subject) : null;
  if (!hub || !HUBS.has(wordAt(frame, hub.last - 1))) return null;
  const first = tagAt(frame, hub.first - 1) === 'place' ? hub.first - 1 : hub.first;
  return found({ ...hub, name: context.textOf(first, hub.last), first }, 'stated', 'market');
}

/** Markets of gas and power, which articles call by their country too. */
const HUBS: ReadonlySet<string> = new Set(['hub', 'ttf', 'nbp']);

/** The market that a clause names ("in Rotterdam", "on the London Metal Exchange", "Dalian palm olein"). */
function marketOf(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  for (const phrase of frame.phrases) {
    if (phrase.first < clause.first || phrase.last > clause.last) continue;
    const delivered = DELIVERY.has(wordAt(frame, phrase.first - 1));
    if (!delivered && !MARKET_PREPOSITIONS.has(phrase.preposition ?? '')) continue;
    const entity = entityOf(context, frame, phrase);
    if (entity && isMarket(frame, phrase, entity)) return found(entity, 'stated', 'market');
    const inside = entity ? null : marketNamed(context, frame, phrase);
    if (inside) return found(inside, 'stated', 'market');
  }
  const subject = clause.subject;
  const named = subject && marketNamed(context, frame, subject);
  if (named) return found(named, 'stated', 'market');
  const qualifier = subject && subject.kind !== 'name' ? qualifierOf(context, frame, subject) : null;
  return qualifier?.kind === 'place' && wordAt(frame, subject?.head ?? 0) !== 'crude'
    ? found(qualifier, 'stated', 'market')
    : null;
}

/** Whether the clause says that somebody deals at the price. */
function isDeal(draft: Draft): boolean {
  const { frame } = draft.scene;
  const first = frame.clauses[draft.clause]?.first ?? draft.amount.first;
  for (let at = first; at < draft.amount.first; at++) {
    const tag = tagAt(frame, at);
    if (tag !== 'verb' && tag !== 'ing') continue;
    if ((VERB_FORMS.get(wordAt(frame, at)) ?? []).some(({ lemma }) => DEALS.has(lemma))) return true;
  }
  return false;
}

function isOfOwnGoods(draft: Draft): boolean {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  let own = false;
  for (let at = clause?.first ?? 0; at < draft.amount.first; at++) {
    const word = wordAt(frame, at);
    // "to average $85", "its forecast of the average price" foresee a market
    if (FORECAST_NOUNS.has(word) || (word === 'average' && tagAt(frame, at) === 'verb')) return false;
    own ||= OWN_GOODS.has(word);
  }
  return own;
}

/** A price in a country's own money, in an article whose title names that country: the price there. */
function atHome({ unit, amount }: Draft, { topic }: Memory): Found | null {
  const country = unit.includes('/') && !unit.endsWith('/share') ? CURRENCY_COUNTRIES.get(unit.slice(0, 3)) : undefined;
  if (country === undefined || !topic.placeTitled || topic.place !== country) return null;
  return found({ name: country, kind: 'place', first: amount.first, last: amount.last }, 'inferred', 'home');
}

/** Whose price it is: the market's of a country where nothing but its money tells. */
export function priceOwner(
  context: ExtractionContext,
  draft: Draft,
  memory: Memory,
  previous: Draft | null,
): PriceOwner {
  const owner = toldOwner(context, draft, memory, previous);
  return owner === 'nobody' ? (atHome(draft, memory) ?? owner) : owner;
}

/** Whose price it is: the company's whose shares are quoted, the market's, the dealer's, or nobody's. */
function toldOwner(context: ExtractionContext, draft: Draft, memory: Memory, previous: Draft | null): PriceOwner {
  const apart = absolute(context, draft, memory);
  if (apart) return apart;
  const equity = equityOwner(context, draft, memory);
  if (equity) return equity === 'topic' ? null : equity;
  const hub = hubOf(context, draft);
  if (hub) return hub;
  const inPhrase = ownerInPhrase(context, draft, memory);
  if (inPhrase) return inPhrase;
  const market = marketOf(context, draft);
  if (market) return market;
  if (isDeal(draft)) {
    const dealer = clauseOwner(context, draft, memory, draft.clause);
    if (dealer) return dealer;
  }
  if (isBenchmark(draft)) return 'nobody';
  const spoken = clauseOwner(context, draft, memory, draft.clause);
  if (spoken?.entity.name === memory.topic.titled) return spoken;
  const carries = previous?.scene === draft.scene || previous?.measure?.value === 'price';
  if (carries && previous.measure?.value === 'price' && previous.scene.frame.index >= draft.scene.frame.index - 1) {
    if (previous.scene === draft.scene || previous.subject !== null) return previous.subject ? null : 'nobody';
  }
  if (draft.trigger?.part === 'noun' && clauseActs(draft))
    return clauseOwner(context, draft, memory, draft.clause) ?? 'nobody';
  const exchange = exchangeOf(draft, memory) ?? exchangeAbout(draft, memory);
  if (exchange) return exchange;
  return isOfOwnGoods(draft) || memory.section !== null ? null : 'nobody';
}

/** "Brent crude fell to $72.90": what a benchmark costs belongs to nobody. */
function isBenchmark({ scene: { frame }, clause, amount }: Draft): boolean {
  const subject = frame.clauses[clause]?.subject;
  if (!subject || subject.last > amount.first) return false;
  return BENCHMARKS.has(wordAt(frame, subject.first));
}

/** Words of contracts that only exchanges know ("three-month zinc", "the most active contract"). */
const CONTRACTS: ReadonlySet<string> = new Set(['month', 'futures', 'contract', 'contracts']);

/** The exchange spoken of last, where the clause speaks of a contract in front of its verb. */
function exchangeOf(draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  const first = clause?.first ?? draft.amount.first;
  for (let at = first; at < Math.min(clause?.verb ?? 0, draft.amount.first); at++) {
    const word = wordAt(frame, at);
    if (!CONTRACTS.has(word) || (word === 'month' && wordAt(frame, at - 1) !== '-')) continue;
    const name = memory.bodies.findLast((body) => MARKETS.has(body.split(' ').at(-1)?.toLowerCase() ?? ''));
    return name === undefined ? null : found({ name, kind: 'name', first: at, last: at + 1 }, 'inherited', 'exchange');
  }
  return null;
}

/** The exchange that the article is about, for what a metal itself costs: "Zinc closed at $2,988". */
function exchangeAbout({ scene: { frame }, clause, amount }: Draft, memory: Memory): Found | null {
  const name = memory.topic.company;
  const subject = frame.clauses[clause]?.subject;
  if (name === null || subject?.kind !== 'commodity') return null;
  if (!MARKETS.has(name.split(' ').at(-1)?.toLowerCase() ?? '')) return null;
  return found({ name, kind: 'name', first: amount.first, last: amount.last }, 'inherited', 'exchange');
}

/** Whether the clause's subject stands in front of a verb that takes the price as its object. */
function clauseActs(draft: Draft): boolean {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  return clause?.subject?.kind === 'name' && (draft.trigger?.first ?? 0) > (clause.verb ?? Infinity);
}
