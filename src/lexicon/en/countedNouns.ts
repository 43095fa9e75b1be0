/**
 * Words that no counted noun phrase runs past: prepositions, conjunctions, pronouns, determiners, auxiliaries, and
 * verbs and adverbs that often follow a number or a counted noun.
 */
export const NOUN_PHRASE_STOPS: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither any all both some no such
   i you he she it we they me him her us them my your his its our their mine who whom whose which what
   and or but nor so yet if then than as because although though while whereas whether unless until since when where why
   how after before during once lest
   of in on at by for with from to into onto over under above below between among amongst through throughout across
   against along around near off out up down about within without upon toward towards behind beyond beside besides
   per via versus vs amid despite except including excluding like unlike following plus minus times
   is are was were be been being am has have had having do does did done will would shall should may might can could
   must cannot won't don't didn't isn't wasn't aren't weren't hasn't haven't
   not only just also too very already still ever never again ago earlier later now today yesterday tomorrow here there
   last next respectively apart alone away together instead annually yearly monthly weekly daily overall nationwide worldwide
   abroad altogether compared
   said says say told tells come comes came left leave leaves died die dies live lives lived make makes made go goes went
   take takes took get gets got join joined remain remains remained became become becomes began begin begins end ended
   ends start started starts
   used use uses using sold sell sells bought buy buys built build builds reported found held hold holds
   worked work qualified expected planned showed seen set put rose fell grew dropped declined increased decreased gained
   lost jumped climbed reached stood accounted attended voted enrolled waiting killed injured infected participating
   collecting
    according depending due owing based given unemployed long wide high deep tall
   mostly mainly largely currently previously recently nearly almost roughly approximately soon`.split(/\s+/),
);

/** Comparatives: they belong to a noun phrase where a noun follows ("two smaller plants"), else they compare. */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  `more less fewer higher lower longer shorter bigger smaller larger greater better worse older younger cheaper dearer
   faster slower stronger weaker`.split(/\s+/),
);

/** Determiners that open the phrase behind "two of": "two of the ships", "one of its plants". */
export const PARTITIVE_DETERMINERS: ReadonlySet<string> = new Set(
  `the its their his her our my your these those this that all`.split(/\s+/),
);

/** Nouns whose plural does not end in s, or whose form is the same, as counted nouns. */
export const PLURALS: ReadonlySet<string> = new Set(
  `people children men women staff aircraft police cattle sheep fish crew personnel feet teeth mice geese deer
   fishermen businessmen spokesmen policemen servicemen workmen chairmen gentlemen sportsmen craftsmen salesmen
   headcount offspring data media criteria troops`.split(/\s+/),
);

/** Words in s that are no plurals that end a noun phrase, or that mostly stand before the noun. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  `news overseas gas press plus previous various serious religious famous numerous dangerous conscious enormous
   continuous precious anonymous indigenous status virus campus bus bonus census always perhaps yes across
`.split(/\s+/),
);
