/** Words that tell what a date in a sentence is for. Lower case; verbs by their lemma. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs of telling and deciding: the day beside one is when that was done, not what the figures are of. */
export const TELLING_VERBS = set(
  `say tell announce report release publish show unveil disclose reveal sign agree approve decide issue declare confirm note
   add state adopt clear propose submit file launch begin open start meet speak present inform post`,
);

/** Verbs of founding and finding: the date beside one is a thing's age. */
export const FOUNDING_VERBS = set(
  `establish found discover commission order inaugurate incorporate create register enact`,
);

/** Words that lead in what a later amount is compared with: "from 24 Mt", "against 1.89 million", "vs. 79.2%". */
export const PRIOR_WORDS = set(`from against versus vs than`);

/** Verbs of deals done: the stake and its price are of the day of the deal. */
export const DEAL_VERBS = set(`pay buy acquire sell complete spend invest purchase raise take win`);

/** Words of markets that trade by the day: their prices are of a day. */
export const MARKET_WORDS = set(
  `futures future spot share shares stock contract contracts benchmark settled settle closed close traded trade trading
   session midday gmt open opened auction quoted quote brent wti crude lots apiece front-month tender auctioned premium lme shfe comex nymex cbot
   euronext`,
);

/** Words of stocks that are reported by the day. */
export const DAILY_WORDS = set(`daily warrants lme comex shfe`);

/** Words that make a price one of a longer stretch. */
export const AVERAGE_WORDS = set(`average averaged averages averaging mean realised realized`);

/** What is signed: the date behind one is that of the signing, not of what was agreed. */
export const AGREEMENT_NOUNS = set(`deal agreement contract memorandum mou accord pact protocol treaty letter`);
