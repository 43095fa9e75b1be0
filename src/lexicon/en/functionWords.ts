/** Closed classes of English: words that build sentences rather than name things. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those each every some any no both all another either neither several many few such
   its their his her our my your whose what which`,
);

export const PREPOSITIONS = set(
  `of in on at to from for by with without within into onto over under above below between among amid against across
   through throughout during since until till before after behind beyond near around about along off out up down per
   via despite except including excluding like unlike as than versus vs toward towards upon inside outside alongside
   besides worth fob cfr cif compared following regarding concerning owing due`,
);

export const CONJUNCTIONS = set(`and or but nor yet while whereas although though because if unless when where as so`);

/** Conjunctions that open a new clause with a verb of its own. */
export const SUBORDINATORS = set(
  `while whereas although though because if unless when where since after before until that which who whom whose`,
);

export const PRONOUNS = set(
  `it they he she we i you him them us me itself themselves this that these those one ones who which what there
   everyone nobody anything something others`,
);

export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
   'll 've 're isn't aren't wasn't weren't won't doesn't didn't hasn't haven't hadn't cannot can't couldn't wouldn't`,
);

/** Adverbs that do not end in -ly. */
export const ADVERBS = set(
  `not also only just even still already again now then here there soon once twice ever never always often however
   meanwhile moreover furthermore nevertheless thus hence therefore instead too very quite rather almost nearly about
   around some more less most least far further later earlier ago together alone apart abroad overseas overnight
   elsewhere nowhere somewhere everywhere separately
   today yesterday tomorrow currently well back ahead away alike least up down respectively yet so`,
);

/** Adjectives and other words in front of nouns that say nothing of what the thing is. */
export const LIGHT_MODIFIERS = set(
  `total overall combined aggregate cumulative accumulated annual yearly monthly quarterly weekly daily average mean
   median preliminary provisional revised restated final full-year first-half second-half latest recent current
   previous prior same own respective new additional further extra other net gross combined record high low higher
   lower highest lowest largest biggest second-largest second-biggest top leading main major key large big small
   huge significant strong weak solid steady sharp slight modest rapid whole entire estimated expected planned
   proposed projected forecast targeted actual reported unchanged maximum minimum nominal single roughly mere only
   just nearly almost about around some approximately overall second third fourth fifth first last next remaining
   favorable favourable robust healthy attractive various different available certain several so-called said potential possible existing installed operating operational
   monthly year-on-year year-over-year y-o-y yoy consolidated attributable underlying adjusted initial early late
   alone outstanding massive impressive good better best bad worse worst long short domestic foreign worldwide global
   international national local physical official primarily mainly mostly chiefly largely combined little much fewer enough`,
);

/** Words that turn a noun phrase into a mere amount ("a total of", "the amount of"), never an item themselves. */
export const CARRIER_NOUNS = set(
  `total amount volume volumes number quantity quantities level levels value values figure figures rate rates sum
   average share portion proportion percentage part half third quarter majority rest remainder balance bulk year month
   week day period time end start beginning date half-year growth increase decrease rise fall decline drop gain
   amounts totals clutch series range set string pair raft host handful`,
);

/** Every word of the closed classes, for rules that only ask whether a word names something. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...ADVERBS,
]);
