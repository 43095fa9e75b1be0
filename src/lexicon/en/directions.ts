/**
 * Words of rise and fall. Verbs by lemma, nouns in the singular; `amount` marks those whose number is the change itself
 * in every use ("gained 3%"), which is all of them but "reach"-like verbs.
 */
const rows = (up: string, down: string): ReadonlyMap<string, 1 | -1> =>
  new Map<string, 1 | -1>([
    ...up.split(/\s+/).map((word): [string, 1] => [word, 1]),
    ...down.split(/\s+/).map((word): [string, -1] => [word, -1]),
  ]);

export const DIRECTION_VERBS = rows(
  `rise increase grow gain climb jump surge soar add expand advance rally rebound recover improve strengthen accelerate edge
   inch leap spike swell rocket balloon raise lift boost hike appreciate escalate widen perk roar bounce firm balloon mushroom up`,
  `fall decline decrease drop slip slide sink slump plunge tumble shrink dip ease contract weaken reduce cut lower trim shed lose plummet retreat
   slow sag ebb drift dwindle wither collapse crash crater nosedive depreciate narrow soften curtail slash shave recede skid down worsen dive knock`,
);

export const DIRECTION_NOUNS = rows(
  `rise increase growth gain jump surge expansion advance rally rebound improvement hike uptick upturn upswing boost
   increment addition climb leap spike appreciation acceleration escalation widening premium`,
  `fall decline decrease drop slip slide slump plunge reduction cut dip contraction loss shrinkage tumble downturn retreat
   slowdown depreciation deceleration collapse setback cutback curtailment draw drawdown discount`,
);

/** Adverbs and adjectives of comparison behind or before the amount ("3% higher", "up 5%", "24% above May"). */
export const DIRECTION_WORDS = rows(
  `up higher more above greater larger bigger better ahead upward upwards plus stronger faster dearer costlier pricier superior`,
  `down lower less below fewer smaller worse downward downwards minus off weaker cheaper inferior`,
);
