/** Words that say which way an amount changes what they speak of, directly before it ("up 3%", "fell by 2%"). */
export const QUANTITY_DIRECTIONS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words(
    'up',
    `up rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping
     surge surges surged surging soar soars soared soaring increase increases increased increasing grow grows grew grown
     growing growth advance advances advanced advancing add adds added adding higher spike spiked spiking rebound
     rebounds rebounded rebounding leap leaps leapt leaped rally rallied rallying upped boosted raised raise raises
     raising improve improved improving expand expands expanded expanding recovered accelerated strengthened firmed
     appreciated rocketed skyrocketed swelled ballooned hike hikes upward upwards uptick upturn`,
  ),
  ...words(
    'down',
    `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
     decreases decreased decreasing lose loses lost losing loss plunge plunges plunged plunging plummet plummets
     plummeted plummeting tumble tumbles tumbled tumbling slide slides slid sliding slip slips slipped slipping shed
     sheds shedding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking contract contracts contracted
     contracting contraction reduce reduces reduced reducing reduction cut cuts cutting dip dips dipped dipping lower
     lowered lowers lowering retreat retreats retreated ease eases eased easing slump slumps slumped slumping crash
     crashed crashing tank tanked dive dived dove diving weaken weakened weaker narrow narrowed less downward downwards
     slash slashes slashed slashing trim trimmed trims trimming slowed depreciated deteriorated`,
  ),
]);

function words(direction: 'up' | 'down', rows: string): (readonly [string, 'up' | 'down'])[] {
  return rows.split(/\s+/).map((word) => [word, direction] as const);
}

/** Words that may stand between a direction and its amount. */
export const DIRECTION_LINKS: ReadonlySet<string> = new Set(
  `by of a an another further only just as much modest sharp slight additional extra even still roughly around about
   slightly sharply strongly modestly steeply marginally significantly substantially respectively total record`.split(
    /\s+/,
  ),
);

/** Words that make "from A to B" a span of values rather than a change from the one to the other. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(
  `range ranges ranged ranging vary varies varied varying anywhere between span spans spanning spanned priced prices
   estimates estimated sizes sized starting cost costs costing estimate estimating forecasts guidance fees`.split(
    /\s+/,
  ),
);

/** Verbs besides those of direction that make "from A to B" a change. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  `went go goes gone going moved move moves moving change changed changes changing revised revise boost boosts boosting
   bring brings bringing brought take takes taking took lift lifts lifted lifting swing swung withered double doubled
   shift shifted shifting scale scaled scaling extend extended updated upgraded downgraded adjusted dwindled edged inched
   crept turned speed switch`.split(/\s+/),
);
