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
   chancellor vice deputy head managing manager founder geologist researcher economist strategist`.split(/\s+/),
);

/**
 * Capitalised words that name no body, place or asset: accounting lines, terms of delivery, documents, market words. A name
 * that consists of them alone is nobody's.
 */
export const NAMELESS: ReadonlySet<string> = new Set(
  `ebitda ebit ebitdax pat pbt eps aisc capex opex npv irr gdp vat gst cpi ppi ipo ipos esg agm fid ppa ppas roi roe wacc
   cif fob cfr c&f fca exw ddp dap fot lng lpg ngl crude brent wti dubai-oman urals murban spot futures forward benchmark
   contract monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 h1 h2 fy note notes table figure annex
   agreement implementation framework memorandum understanding protocol statement act law bill code constitution treaty
   budget plan phase stage phases train berth block lot gmt utc est cet ist co2 li2o ni cu zn pb fe sn
   board directors management shares share total net gross operating adjusted underlying trade export exports import imports
   domestic local foreign global recycling carbon oil gas coal power mineral resource resources reserves arenh etf
   initial public offering value added study studies feasibility assessment article section area appendix schedule rom dri tax shareholders investors revenue revenues profit turnover output production
   ii iii iv vi vii viii ix xi xii covid covid-19 coronavirus pandemic christmas ramadan easter year new lunar spring-festival`.split(
    /\s+/,
  ),
);

/** Organs of a state: "the Treasury", "the House", "Congress" speak for the country. */
export const STATE_ORGANS: ReadonlySet<string> = new Set(
  `government state treasury parliament congress senate house cabinet legislature lawmakers authorities authority ministry
   administration duma kremlin president premier`.split(/\s+/),
);

/** Nouns for groups of actors; where such a phrase says which ("European mills"), figures can belong to it. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `producers smelters mills miners refiners refineries steelmakers makers manufacturers suppliers exporters importers traders
   companies firms utilities operators generators plants buyers sellers customers consumers users households drivers
   automakers carmakers airlines carriers shipowners shipbuilders farmers growers planters investors shareholders
   creditors lenders banks bondholders promoters promoter founders employees members countries nations developers sector
   industry funds ministry bank state government fund authority agency retailers processors crushers ranchers distributors
   tenants owners holders subsidiaries affiliates warehouses barges`.split(/\s+/),
);
