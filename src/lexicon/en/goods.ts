/** What news say of goods beside their names: words that take goods up again, heads that are no goods, families. */

const words = (rows: string): ReadonlySet<string> => new Set(rows.split(/\s+/).filter(Boolean));

/** A family of goods that a general word can take up ("the metal"), or a unit can measure (barrels: `liquid`). */
export type GoodsFamily = 'metal' | 'ore' | 'liquid' | 'gas' | 'fuel' | 'power' | 'crop' | 'any';

/**
 * General words for goods and the family that they take up; singular and plural where both do. "Metals" or "goods"
 * themselves name a class of goods and take up nothing.
 */
export const GENERAL_GOODS: ReadonlyMap<string, GoodsFamily> = new Map<string, GoodsFamily>([
  ...[...words('metal')].map((word) => [word, 'metal'] as const),
  ...[...words('ore ores')].map((word) => [word, 'ore'] as const),
  ...[...words('fuel fuels')].map((word) => [word, 'fuel'] as const),
  ...[...words('grain bean beans crop crops harvest seed seeds grower')].map((word) => [word, 'crop'] as const),
  ...[
    ...words(`commodity product products material materials mineral minerals cargo cargoes tonnage merchandise item
      goods metals grains commodities container containers freight service services equipment machine machines storage
      concentrate concentrates pellets energy feed food resource resources load loads alloy alloys semis`),
  ].map((word) => [word, 'any'] as const),
]);

/** Of the general words, those that name a class of goods by themselves, so that they take nothing up without "the". */
export const NAMING_GENERALS = words(
  `metals ores concentrate concentrates cargo fuel fuels grain grains goods container containers freight equipment
   minerals services pellets energy food feed alloys semis`,
);

/** Heads of noun phrases that are measures, carriers or actors, never what is measured: "copper exports" is of copper. */
export const NOT_GOODS = words(
  `export exports import imports production output demand consumption use usage capacity stake stakes share shares price prices
   pricing shipment shipments sale sales reserve reserves stock stocks inventory inventories volume volumes tonnage total totals
   growth market markets industry sector maker makers producer producers supply supplies delivery deliveries purchase purchases
   trade trading generation figure figures data turnover stockpile stockpiles benchmark cost costs revenue revenues
   profit profits investment investments company companies country countries producing mining smelting refining processing
   quota quotas ceiling cap limit target targets forecast forecasts guidance outlook arrival arrivals loading loadings inflow inflows
   outflow outflows flow flows throughput run runs cut cuts loss losses gain gains surplus deficit shortage glut rate rates
   tender tenders contract contracts deal deals auction auctions order orders complex business project projects balance estimate
   estimates programme program plan plans need needs requirement requirements premium premiums discount
   discounts future futures option options charge charges tax taxes tariff tariffs duty duties levy royalty royalties proceeds
   income earnings value values work budget receipts nominations holdings holding portion part proportion percentage ratio majority
   bulk rest remainder half third quarter month year week period time end beginning start basis average level levels
   buyer buyers seller sellers supplier suppliers exporter exporters importer importers miner miners smelters refiners
   trader traders user users customer customers consumer consumers imposts quality grade grades content amount amounts number
   quantity quantities weight bunker yield yields procurement offtake uptake appetite buying selling burning release draw build
   boom rally slump origin access transit export-earnings spending expenditure burden crossing board`,
);

/** Heads that a price keeps: "zinc premium", "treatment charges", "three-month copper futures". */
export const PRICED_HEADS = words('premium premiums futures charge charges freight allowance allowances');

/** Goods that are named by a proper name: benchmarks of crude oil. */
export const BENCHMARKS = words('brent wti urals');

/** Verbs that say which part of a whole their subject is: "gas accounts for 82%". */
export const PART_VERBS = words(
  `account accounts accounted accounting make makes made making contribute contributes contributed contributing represent
   represents represented representing comprise comprises comprised comprising constitute constitutes constituted
   constituting cover covers covered covering supply supplies supplied supplying provide provides provided providing`,
);

/** Shortfalls and leftovers: lines of a balance that are called after what they are, not after the goods alone. */
export const BALANCE_WORDS = words(
  `deficit deficits surplus surpluses shortage shortages shortfall shortfalls glut gap overcapacity oversupply balance`,
);

/** How well a mineral resource is known. */
export const RESOURCE_CATEGORIES = words('measured indicated inferred proven proved probable');

/** Ways to raise money, which name what was raised. */
export const OFFERINGS = words(
  `ipo offering offerings placement issue listing flotation debenture debentures bond bonds notes loan loans`,
);

/** Parts of a facility that say nothing of what it is. */
export const FACILITY_PARTS = words(
  'unit units line lines stream streams phase phases stage stages block blocks half part',
);

/** Facilities that are called after nothing: their goods tell more. */
export const BARE_FACILITIES = words('plant plants facility facilities project projects scheme unit units site');

/** Facilities that an article can be about and money be raised for. */
export const PROJECTS = words(
  `smelter refinery mill mine plant factory furnace steelworks works concentrator complex project field pipeline terminal
   port railway reactor station farm park dam interconnector gigafactory centre center deposit refineries plants
   foundry cracker airport bridge tunnel quarry reservoir scheme facility development expansion
   smelters mills mines factories complexes projects fields pipelines terminals ports railways reactors stations farms
   parks dams interconnectors gigafactories`,
);

/** Heads of what is traded in parts of a company. */
export const SHARE_WORDS = words('share shares stock stocks gdrs adrs');

const FAMILY_WORDS: ReadonlyMap<Exclude<GoodsFamily, 'any'>, ReadonlySet<string>> = new Map([
  [
    'metal',
    words(`aluminium aluminum copper nickel zinc lead tin cobalt lithium steel iron gold silver platinum palladium rhodium
      titanium tungsten molybdenum antimony magnesium manganese chrome ferrochrome vanadium gallium germanium indium
      bismuth uranium bullion ferronickel rebar`),
  ],
  ['ore', words('ore ores bauxite concentrate concentrates chromite spodumene ilmenite rutile phosphate pellets iron')],
  [
    'liquid',
    words(`oil crude brent wti urals condensate petroleum gasoline petrol diesel gasoil kerosene naphtha bitumen lubricants
      biodiesel biofuel ethanol bioethanol methanol lpg propane butane ngl fuel fuels gas lng liquids olein soyoil
      products beer wine spirits`),
  ],
  ['gas', words('gas lng methane hydrogen helium biogas biomethane oil petroleum lpg timber wood logs sawnwood water')],
  [
    'fuel',
    words(`oil crude coal gas lng gasoline petrol diesel gasoil kerosene naphtha uranium peat lignite biofuel biodiesel
      ethanol hydrogen lpg coke petcoke pellets`),
  ],
  [
    'power',
    words(`electricity power energy heat solar wind hydropower hydroelectricity hydro nuclear geothermal biomass gas coal
      renewable renewables storage battery batteries photovoltaic cells lng hydrogen pv uranium turbine turbines module
      modules panel panels inverters electrolysers steam`),
  ],
  [
    'crop',
    words(`grain grains wheat corn maize barley oats rye rice sorghum millet soybean soybeans soya soy rapeseed canola
      sugar cane cotton coffee arabica robusta cocoa tea rubber tobacco oilseed oilseeds sunflower palm beans`),
  ],
]);

/** Goods that are weighed in troy ounces. */
const OUNCES = words(
  'gold silver platinum palladium rhodium iridium ruthenium bullion dore metal metals pgm pgms ore concentrate',
);

/** Goods that have no weight: no tonnes are of them. */
const WEIGHTLESS = words(
  `electricity power solar wind hydropower hydroelectricity hydro nuclear energy renewable renewables heat`,
);

/** What keeps electricity and makes none. */
const STORES = words('battery batteries storage');

/** Ships, as a capacity in deadweight tons is of. */
const SHIPS = words('fleet ship ships vessel vessels tanker tankers bulker bulkers carrier carriers newbuildings');

/** Whether one of the words belongs to a family. */
export function inFamily(lower: readonly string[], family: GoodsFamily): boolean {
  if (family === 'any') return true;
  const members = FAMILY_WORDS.get(family);
  return members !== undefined && lower.some((word) => members.has(word));
}

/**
 * Whether an amount with a unit can be of goods that are named with these words.
 *
 * @param unit unit code ("bbl/d")
 * @param lower words of the goods' name, lower case
 * @example fitsUnit('bbl/d', ['crude', 'oil']) // true; of ['steel'] false
 */
export function fitsUnit(unit: string, lower: readonly string[]): boolean {
  const [top = unit, below] = unit.split('/');
  const counted = below !== undefined && /^[A-Z]{3}$/.test(top) ? below : top;
  switch (counted) {
    case 'bbl':
    case 'boe':
      return inFamily(lower, 'liquid');
    case 'm3':
    case 'cf':
      return inFamily(lower, 'gas');
    case 'bcm':
    case 'mcm':
    case 'bcf':
      return inFamily(lower, 'gas');
    case 'kW':
    case 'MW':
    case 'GW':
      return inFamily(lower, 'power');
    case 'kWh':
    case 'MWh':
    case 'GWh':
    case 'TWh':
      return inFamily(lower, 'power') && !STORES.has(lower.at(-1) ?? '');
    case 'ozt':
    case 'koz':
    case 'Moz':
      return lower.some((word) => OUNCES.has(word));
    case 'dwt':
      return lower.some((word) => SHIPS.has(word));
    case 'TEU':
      return lower.some((word) => word === 'container' || word === 'containers');
    case 't':
    case 'kt':
    case 'Mt':
    case 'st':
    case 'kg':
    case 'lb':
      return !WEIGHTLESS.has(lower.at(-1) ?? '');
    default:
      return true;
  }
}
