import { VERB_FORMS } from '../lexicon/en/verbs';
import { wordAt } from './lookAround';
import type { Site } from './site';

/** Verbs of what is kept out of the air. */
const AVOIDING: ReadonlySet<string> = new Set('avoid save offset abate prevent displace spare eliminate'.split(' '));

/** Verbs of what becomes of the gas as goods. */
const HANDLING: ReadonlySet<string> = new Set(
  'capture store inject handle ship transport bury sequester use buy sell liquefy'.split(' '),
);

/** Whether the gas stands at `at`: "CO2", "carbon dioxide", "greenhouse gases". */
function isGas({ frame }: Site, at: number): boolean {
  const word = wordAt(frame, at);
  const next = wordAt(frame, at + 1);
  if (word === 'co' && next === '2') return true;
  if (word === 'carbon' && next === 'dioxide') return true;
  return word === 'co2' || (word === 'greenhouse' && (next === 'gas' || next === 'gases'));
}

function governedBy({ frame, amount, verb }: Site, lemmas: ReadonlySet<string>): boolean {
  for (const at of [verb, amount.first - 1, amount.first - 2, amount.first - 3]) {
    const forms = at === null ? [] : (VERB_FORMS.get(wordAt(frame, at)) ?? []);
    if (forms.some(({ lemma }) => lemmas.has(lemma))) return true;
  }
  return false;
}

/** Whether a mass is one of gas let into the air, or kept out of it: "saving 1.1 million tonnes of CO2". */
export function isEmitted(site: Site): boolean {
  const { frame, amount } = site;
  if (amount.dimension !== 'mass' || !isGas(site, wordAt(frame, amount.last) === 'of' ? amount.last + 1 : amount.last))
    return false;
  return !governedBy(site, HANDLING);
}

/** Whether emissions are told that will not be: "avoid 430,000 tonnes of CO2". */
export function isAvoided(site: Site): boolean {
  return isEmitted(site) && governedBy(site, AVOIDING);
}
