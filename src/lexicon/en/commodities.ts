/**
 * Things that are produced and traded: head words of items. One word or phrase each, singular, lower case; plurals are
 * made by `plural`. The order says nothing. Words that only qualify ("primary", "crude") stand in `ITEM_MODIFIERS`.
 */
const HEADS = `aluminium|aluminum|alumina|bauxite|copper|copper cathode|copper concentrate|nickel|nickel ore|nickel pig iron|ferronickel|matte|zinc|lead|tin|tin ingot
cobalt|lithium|lithium carbonate|lithium hydroxide|lithium oxide|mixed hydroxide precipitate|spodumene|spodumene concentrate|graphite|manganese|chrome|chromium|chromite|ferrochrome|ferroalloy|ferrosilicon|ferromanganese|silicon|polysilicon|silicon metal|magnesium|titanium|titanium dioxide|vanadium|tungsten|molybdenum|antimony|bismuth|indium|gallium|germanium|tantalum|niobium|caesium|cesium|rhenium|zirconium|zircon|ilmenite|rutile|mineral sand
uranium|uranium oxide|yellowcake|rare earth|rare earth oxide|rare-earth|neodymium|dysprosium|gold|silver|platinum|palladium|rhodium|iridium|ruthenium|platinum group metal|pgm|precious metal|base metal|diamond|emerald|jewellery|jewelry|bullion|dore|gemstone
iron|iron ore|iron ore concentrate|iron ore pellet|pellet|pig iron|sponge iron|direct reduced iron|dri|hbi|steel|crude steel|stainless steel|finished steel|steel product|steel scrap|scrap|scrap metal|rebar|wire rod|billet|slab|coil|hot-rolled coil|plate|sheet|tube|pipe|rail|semis|ingot|profile|extrusion|foil|alloy|cathode|anode|wire|rod|cable|ore|concentrate|metal|mineral|tailings|slag|coke|metallurgical coke|petcoke|coking coal|met coal|metallurgical coal|thermal coal|steam coal|coal|lignite|anthracite|peat
oil|crude|crude oil|brent|wti|urals|condensate|petroleum|petroleum product|oil product|refined product|refined fuel|fuel|fuel oil|gasoline|petrol|diesel|gasoil|jet fuel|kerosene|naphtha|bitumen|asphalt|lubricant|biodiesel|biofuel|ethanol|bioethanol|methanol|lpg|propane|butane|ngl|natural gas liquid|gas|natural gas|lng|liquefied natural gas|pipeline gas|shale gas|shale oil|hydrogen|green hydrogen|ammonia|green ammonia|helium|biogas|biomethane|methane
electricity|power|energy|electric power|heat|renewable energy|renewable|renewables|solar|solar power|solar energy|wind|wind power|wind energy|offshore wind|onshore wind|hydropower|hydroelectricity|hydro|hydroelectric power|nuclear power|nuclear energy|nuclear|thermal power|geothermal|biomass|battery storage|energy storage|storage|battery|solar panel|solar module|solar cell|pv module|wafer|wind turbine|photovoltaic
grain|wheat|corn|maize|barley|oats|oat|rye|rice|sorghum|millet|soybean|soya|soy|soymeal|soybean meal|soya bean|soyoil|rapeseed|canola|sunflower seed|sunflower oil|sunoil|palm oil|crude palm oil|palm kernel|olein|palm olein|vegetable oil|olive oil|oilseed|sugar|raw sugar|white sugar|sugarcane|sugar cane|cane|cotton|wool|coffee|arabica|robusta|cocoa|cocoa bean|tea|rubber|natural rubber|tobacco|beef|pork|poultry|chicken|meat|fish|seafood|salmon|shrimp|egg|milk|dairy|cheese|butter|fruit|vegetable|banana|avocado|orange juice|cashew|cashew nut|nut|spice|pepper|vanilla|cut flower|flower|food|foodstuff|livestock|cattle|feed|flour
fertilizer|fertiliser|urea|potash|potassium chloride|muriate of potash|mop|ssp|nitrogen|ammonium sulphate|ammonium sulfate|phosphate|phosphate rock|dap|npk|ammonium nitrate|sulphur|sulfur|sulphuric acid|salt|soda ash|caustic soda|chlorine|petrochemical|polyethylene|polypropylene|pvc|polymer|plastic|plastics|ethylene|propylene|benzene|styrene|chemical|resin|cement|clinker|concrete|limestone|sand|gravel|aggregate|glass|brick|timber|lumber|log|wood|plywood|sawnwood|wood pellet|pulp|paper|newsprint|paperboard|packaging|textile|garment|apparel|clothing|yarn|leather|footwear
vehicle|car|passenger car|truck|electric vehicle|ev|bus|automobile|auto part|aircraft|airplane|ship|vessel|tanker|machinery|equipment|machine|semiconductor|chip|smartphone|electronics|appliance|weapon|arms|frigate|warship|drone|satellite|medicine|pharmaceutical|drug|vaccine|goods|commodity|raw material|merchandise|cargo|freight|container|product|service|software
carbon|carbon dioxide|co2|greenhouse gas|carbon credit|carbon allowance|allowance|water|ice cream|beer|wine|spirit|beverage|drink`;

/** Words that qualify an item and belong to it ("primary aluminium", "unwrought aluminium"). */
export const ITEM_MODIFIERS: ReadonlySet<string> = new Set(
  `primary secondary recycled refined unrefined unwrought wrought electrolytic crude raw semi-finished finished processed
   unprocessed rolled hot-rolled cold-rolled flat long galvanized galvanised stainless carbon alloyed cast forged
   seaborne pipeline liquefied compressed natural associated imported exported seasonal non-oil offshore onshore
   thermal coking metallurgical steam brown hard low-sulphur low-sulfur high-sulphur heavy light sweet sour blended
   green blue grey renewable clean solar wind hydro nuclear hydroelectric thermal geothermal gas-fired coal-fired oil-fired combined-cycle
   standard-grade battery-grade technical-grade high-grade low-grade rare precious base non-ferrous ferrous industrial
   agricultural mineral food edible vegetable milled paddy spring winter durum milling feed organic black white red
   dry wet indicated inferred measured proven probable contained payable saleable salable mined milled smelted
   electric passenger commercial light-duty heavy-duty used`.split(/\s+/),
);

/** Facilities and projects: assets that have a capacity, an owner and a cost. Singular, lower case. */
const ASSETS = `smelter|refinery|mill|mine|plant|factory|furnace|blast furnace|electric arc furnace|potline|kiln|rolling mill|steelworks|steel mill|concentrator|facility|complex|project|field|block|well|rig|platform|pipeline|terminal|port|train|railway|line|production line|unit|reactor|turbine|power plant|power station|wind farm|solar farm|solar park|solar plant|dam|grid|interconnector|cable|substation|warehouse|tank|storage site|gigafactory|data centre|data center|deposit|licence|license|concession|tenement|property|site|operation|hub|zone|park|installation|system|station|farm|cogeneration plant|electrolyser|electrolyzer|charger|charging station|network|fleet|portfolio|base|scheme|works`;

const plural = (word: string): string => {
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

const withPlurals = (rows: string): ReadonlySet<string> =>
  new Set(rows.split(/[|\n]/).flatMap((word) => [word, plural(word)]));

/** Singular and plural of every commodity. */
export const COMMODITIES = withPlurals(HEADS);

/** Singular and plural of every kind of facility or project. */
export const ASSET_WORDS = withPlurals(ASSETS);

/** Metals that are weighed in troy ounces. */
export const PRECIOUS: ReadonlySet<string> = new Set(
  'gold silver platinum palladium rhodium iridium ruthenium bullion dore pgm'.split(' '),
);
