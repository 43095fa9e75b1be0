/**
 * Words after which a full stop does not end a sentence (lower case, without the stop). Titles, months, companies,
 * references and Latin. A single letter ("J. Smith") needs no row.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm rev hon pres st jr sr messrs mme
   jan feb mar apr jun jul aug sep sept oct nov dec
   mon tue tues wed thu thur thurs fri
   no nos fig figs vs v al approx est ca cf e.g i.e eg ie viz op art sec para pp vol
   dept univ assn bros mt ft ave blvd rd
   incl excl min max avg tel ext ref`.split(/\s+/),
);

/** Abbreviations of companies and countries that end a sentence only where the next word plainly opens a new one. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'co corp inc ltd plc cos llc s.a n.v a.g p.m a.m u.s u.k u.s.a u.n e.u d.c b.v oao ojsc pjsc etc'.split(' '),
);

/** Words that, with a capital, open a sentence after an abbreviation that may also stand inside one. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an in on at it its this that these those he she they we i but and however while although as after before
   during since according by for from with if when there their his her our meanwhile last next both each some many
   most all no not under over total exports imports production output`.split(/\s+/),
);
