/** Nouns for companies, bodies and groups, as news take a name up again ("the company", "the Moscow-based miner"). */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `company firm group miner producer smelter refiner steelmaker utility operator developer maker manufacturer trader exporter importer
   corporation conglomerate giant major enterprise concern holding subsidiary parent unit affiliate arm venture consortium
   partnership bank lender fund investor buyer seller supplier retailer carrier airline shipbuilder automaker carmaker cartel
   bureau ministry agency association federation authority government administration department office regulator organisation
   organization institute union exchange bourse bloc country nation kingdom state province region city island emirate republic
   businessman owner shareholder partner player oil-major energy-company drugmaker chipmaker cooperative co-operative joint-venture
   drilling-company plantation explorer junior owner-operator stockpiler customs conglomerates companies firms producers smelters miners refiners
   mills steelmakers countries importers exporters utilities investors buyers automakers traders refineries banks members`.split(
    /\s+/,
  ),
);

/** Of those, the ones that take up a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'country nation kingdom state republic island emirate bloc government economy province region cartel group'.split(
    ' ',
  ),
);

/** Words that end a company's name. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  `inc corp corporation co company ltd limited llc plc ag sa nv se ab asa oyj gmbh spa srl bhd sdn pty pte pjsc ojsc jsc oao pao tbk kk lda lp
   holdings holding group industries international resources minerals mining metals energy petroleum steel aluminium aluminum copper gold power
   partners capital bank ventures technologies solutions systems exploration`.split(/\s+/),
);

/** Bodies that publish figures; a sentence says them only to name its source. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `data figures statistics report survey poll estimates forecast outlook bulletin statement release note filing
   customs analyst analysts economist economists researcher researchers source sources official officials spokesman spokeswoman spokesperson
   minister ceo chairman president director executive manager trader traders`.split(/\s+/),
);

/** Words before a person's name, or of the offices people hold. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr sir prof professor minister president chairman chairwoman chief ceo cfo coo director executive secretary
   premier governor senator commissioner analyst economist spokesman spokeswoman king prince sheikh general ambassador
   chancellor vice deputy head managing manager founder owner partner geologist researcher economist strategist`.split(
    /\s+/,
  ),
);
