/** Words that tell plans and forecasts from what has happened; lower case, in all forms that news use. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs and participles of intent: what somebody means to do, or what has been laid down. */
export const PLAN_WORDS = set(
  `plan plans planned planning aim aims aimed aiming targeting targets targeted intend intends intended propose proposes proposed
   envisage envisages envisaged envisioned foresees pledge pledges pledged commit commits hope hopes hoping want wants wanted seek
   seeks seeking earmark earmarks earmarked allocate allocated scheduled slated mull mulls mulling weighs weighing consider
   considers considering considered vow vowed promise promises promised agree agrees agreed undertake undertakes
   proposing granted grant grants sought asked committing budgeted designed priced payable approve approves
   approved cleared`,
);

/** Verbs of contracts: what is to be built or delivered under one is a plan, the money lent is not. */
export const CONTRACT_WORDS = set(`sign signs signed`);

/** Nouns of contracts: what is to be built or delivered under one is still to come. */
export const CONTRACT_NOUNS = set(
  `contract contracts agreement agreements deal deals order accord pact mou memorandum`,
);

/** Verbs by which somebody comes to a contract: what it is for comes later, whenever that was. */
export const SIGNING_WORDS = set(
  `signed sign signs signing won wins win bagged bags secured secures landed lands clinched clinches inked received concluded struck
   awarded placed booked`,
);

/** Verbs by which a contract says what it is for; the past tense tells of one that is over. */
export const COVER_VERBS = set(
  `cover covers provide provides call calls stipulate stipulates involve involves envisages`,
);

/** Words of contracts that are done with. */
export const FULFIL_WORDS = set(
  `fulfilled fulfils fulfilling delivered delivering completed completing executed shipped shipping supplied expired ended
   cancelled canceled terminated`,
);

/** Nouns of intent: an amount beside one is a plan. */
export const PLAN_NOUNS = set(
  `plan plans target targets goal goals proposal proposals budget quota quotas ceiling ceilings bill ambition
   memorandum intent cap maximum design blueprint roadmap objective objectives`,
);

/** Adjectives and phrases of what is not there yet. */
export const PLAN_ADJECTIVES = set(
  `planned proposed intended upcoming prospective potential future envisaged eventual designed underway`,
);

/** Verbs of expectation: what somebody thinks will happen. */
export const FORECAST_WORDS = set(
  `expect expects expected expecting forecast forecasts forecasted forecasting project projects projected projecting predict
   predicts predicted predicting guided guides guide see sees seen anticipate anticipates anticipated anticipating likely
   foreseen poised bound probably heading`,
);

/** Nouns of expectation. */
export const FORECAST_NOUNS = set(
  `forecast forecasts projection projections prediction outlook guidance call consensus npv`,
);

/** Words of opinion: of what lies ahead they make a forecast, of what is or was they say nothing. */
export const OPINION_WORDS = set(
  `estimate estimates estimated estimating put puts peg pegs pegged pencil calculate calculates calculated think thinks believe believes reckon reckons`,
);

/** Modals that open what lies ahead. */
export const FUTURE_WORDS = set(`will 'll shall would won't must`);

/** Modals of what is thought possible or likely. */
export const LIKELY_WORDS = set(`should may might could`);

/** Verbs of intent that put their clause ahead of the writer; others ("granted", "agreed") tell what was done. */
export const INTENT_VERBS = set(
  `plan plans planned planning aim aims aimed target targets targeting intend intends intended hope hopes want wants seek seeks
   scheduled slated propose proposes proposed must`,
);

/** Verbs that put a sum on something without its having been spent. */
export const ESTIMATE_VERBS = set(
  `put price estimate total be project value budget require need amount expect set see reckon`,
);

/** Words of balances that nobody plans. */
export const BALANCE_WORDS = set(`short deficit surplus shortage shortfall glut oversupply`);
