import { PLAIN_CURRENCY_NAMES, SHARED_CURRENCIES } from '../../lexicon/en/sharedCurrencies';
import type { Token } from '../../model/token';
import type { Draft, DraftUnit } from './draft';
import { readRate } from './readUnit';
import { lowerAt } from './tokens';

/** Dollars whose cents are called cents without more. */
const CENT_CURRENCIES: ReadonlySet<string> = new Set(['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR', 'USD']);

/** Every word that tells a country of a shared currency name. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...SHARED_CURRENCIES.values()].flatMap((words) => [...words.keys()]),
);

/**
 * Settles which currency is meant by names that countries share (pesos, dinars, CFA francs), by pounds that are money,
 * and by cents, from the countries and currencies that the text names.
 */
export function settleCurrencies(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  let countries: Map<string, number> | null = null;
  let dollars = 'USD';
  return drafts.map((draft, index) => {
    const { unit } = draft;
    if (!unit) return draft;
    const [code = '', ...per] = unit.code?.split('/') ?? [];
    if (unit.dimension === 'money' && unit.prefix && CENT_CURRENCIES.has(code)) dollars = code;
    let settled = code;
    const word = lowerAt(tokens, unit.prefix?.first ?? unit.first);
    if (word === 'pound' || word === 'pounds') {
      const priced = perTonne(tokens, draft);
      if (priced) return priced;
      if (!isMoneyPounds(tokens, drafts, index)) return draft;
      settled = 'GBP';
    }
    if (settled === 'USD' && unit.scale === 0.01 && word.startsWith('cent')) settled = dollars;
    const shared = PLAIN_CURRENCY_NAMES.has(word)
      ? SHARED_CURRENCIES.get(settled === 'GBP' ? 'EGP' : settled)
      : undefined;
    if (shared) {
      countries ??= countCountries(tokens);
      settled = mostNamed(shared, countries) ?? settled;
    }
    return settled === code ? draft : { ...draft, unit: moneyUnit(unit, settled, per) };
  });
}

function moneyUnit(unit: DraftUnit, code: string, per: readonly string[]): DraftUnit {
  return { ...unit, code: [code, ...per].join('/'), dimension: 'money' };
}

/** From how many on pounds per tonne are a price: nothing holds hundreds of pounds of another thing. */
const POUNDS_PER_TONNE = 100;

/** "cocoa at 1,618 pounds a tonne": pounds of money. */
function perTonne(tokens: readonly Token[], draft: Draft): Draft | null {
  const { unit } = draft;
  if (unit?.code !== 'lb' || draft.high < POUNDS_PER_TONNE) return null;
  const rate = readRate(tokens, draft.last, true);
  if (rate?.per.code !== 't' || rate.per.scale !== 1) return null;
  const { last } = rate;
  return { ...draft, last, unit: { ...moneyUnit({ ...unit, scale: 1 }, 'GBP', ['t']), last, nameLast: last } };
}

/** Words before an amount that make its pounds money. */
const MONEY_WORDS: ReadonlySet<string> = new Set(
  `profit profits revenue revenues turnover loss losses debt debts cost costs worth paid pay pays fine fined budget price
   fee fees salary dividend deal bid invest invested investment tax earnings income spend spent spending raised funding
   fund loan loans wage wages bill compensation market-value valued`.split(/\s+/),
);

/** How far before pounds a word of money is looked for, in tokens. */
const MONEY_REACH = 10;

/** Pounds are money beside a sum in another currency or behind a word of money; "pounds of" something never are. */
function isMoneyPounds(tokens: readonly Token[], drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (!draft) return false;
  if (next?.unit?.dimension === 'money' && next.first - draft.last === 1 && lowerAt(tokens, draft.last) === '(')
    return true;
  if (lowerAt(tokens, draft.last) === 'of' || draft.unit?.code !== 'lb') return false;
  for (let at = draft.first - 1; at >= draft.first - MONEY_REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === '.') return false;
    if (MONEY_WORDS.has(token.lower)) return true;
  }
  return false;
}

function countCountries(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of tokens) if (COUNTRY_WORDS.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

function mostNamed(shared: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): string | null {
  const byCode = new Map<string, number>();
  for (const [word, code] of shared) {
    const count = counts.get(word);
    if (count !== undefined) byCode.set(code, (byCode.get(code) ?? 0) + count);
  }
  let best: string | null = null;
  for (const [code, count] of byCode) if (best === null || count > (byCode.get(best) ?? 0)) best = code;
  return best;
}
