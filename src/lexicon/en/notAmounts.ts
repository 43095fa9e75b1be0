/** Words after which a bare number names something: "Article 5", "No. 2", "phase 3", "HS 7601". */
export const LABELS: ReadonlySet<string> = new Set(
  `no nos number numbers article articles section sections sec chapter chapters part rule rules title page pages figure
   fig table resolution resolutions law decree order ordinance directive regulation phase stage step level tier grade
   class category cat type model version series unit units block line lines gate room route highway road flight channel
   group zone district ward division act form schedule item paragraph para annex appendix exhibit note lot bus platform
   apartment apt suite box floor hs iso en din astm heading headings subheading code codes top bottom ranked rank ranking
   footnote option scenario train trains reactor pier berth kilometre-post week day round game quarter q vol volume
   issue chapter verse psalm scope covid expo euro clause point magnitude building tower hall terminal mine shaft well
   furnace potline no.`.split(/\s+/),
);

/** Words in front of a year. */
export const YEAR_CONTEXT: ReadonlySet<string> = new Set(
  `in since by of from until till during through before after late early mid circa year fiscal fy between end start
   beginning summer spring autumn winter fall back around season`.split(/\s+/),
);

/** Words behind a number that make it a clock time. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  `am pm a.m p.m a.m. p.m. o'clock gmt utc est edt cet bst pst hrs noon midnight`.split(/\s+/),
);

/** Words behind "a year", "a month" that make it a point in time instead of a rate. */
export const TIME_POINT_WORDS: ReadonlySet<string> = new Set(
  `earlier ago before later prior previously old on back after into hence`.split(/\s+/),
);

/** Words behind "one" that leave it a pronoun. */
export const ONE_PRONOUN_NEXT: ReadonlySet<string> = new Set(
  `another day time-honoured could would should can may might must will that who which where when way`.split(/\s+/),
);

/** Words before "one" that leave it a pronoun. */
export const ONE_PRONOUN_BEFORE: ReadonlySet<string> = new Set(
  `no the this that which any every each another such next last first only if as new old good big better
   every-one some 's`.split(/\s+/),
);

/** Words before "half" that make it a part of a year or of a match. */
export const HALF_PERIOD_BEFORE: ReadonlySet<string> = new Set(
  `first second the last this that other better latter next former opening final same each either previous
   corresponding 1st 2nd h1 h2 in-form`.split(/\s+/),
);

/** Words behind "half" that make it a share. */
export const HALF_SHARE_NEXT: ReadonlySet<string> = new Set(
  `of the its their his her our that what this those these all as from in by to were was are is have had said over since after compared against because`.split(
    /\s+/,
  ),
);
