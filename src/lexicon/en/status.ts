/** Words that tell plans and forecasts from what has happened; lower case, verbs in all forms that news use. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of intent: what somebody means to do. */
export const PLAN_WORDS = set(
  `plan plans planned planning aim aims aimed aiming target targets targeted targeting intend intends intended propose proposes proposed proposal
   design designed envisage envisages envisaged envisioned agree agreed pledge pledged commit committed hope hopes hoping hoped want wants seek seeks seeking
   build building construct constructing construction underway earmark earmarked scheduled schedule slated due would
   memorandum letter letters goal ambition mull mulls mulling consider considering considers considered weighs weighing must eventually upcoming future maximum
   tender allow allows approval approved potential prospective option vow vowed promise promised set`,
);

/** Words of expectation: what somebody thinks will happen. */
export const FORECAST_WORDS = set(
  `expect expects expected expecting forecast forecasts forecasted forecasting project projects projected projection projections predict predicts predicted
   prediction outlook guidance guided guides guide see sees seen anticipate anticipates anticipated likely foresee foresees foreseen may might could should
   reckon reckons heading poised bound probably`,
);

/** Words that open what lies ahead: "will", "to" before a verb; a plan or a forecast by what goes with them. */
export const FUTURE_WORDS = set(`will 'll shall would`);
