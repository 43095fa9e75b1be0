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
carbon|carbon dioxide|co2|greenhouse gas|carbon credit|carbon allowance|allowance|water|ice cream|beer|wine|spirit|beverage|drink
tin concentrate|lead concentrate|zinc concentrate|nickel concentrate|copper ore|manganese ore|manganese alloy|chrome ore|chrome concentrate|blister copper|copper blister|copper rod|brass|bronze|solder|ferrovanadium|ferrotungsten|ferromolybdenum|silicomanganese|silico-manganese|nickel matte|nickel sulphate|nickel sulfate|cobalt hydroxide|cobalt sulphate|cobalt sulfate|mhp|npi|lce|lithium carbonate equivalent|petalite|lepidolite|brine|fluorspar|fluorite|barite|baryte|bentonite|kaolin|talc|mica|feldspar|gypsum|dolomite|magnesite|magnesia|wollastonite|perlite|zeolite|boron|borate|borax|iodine|bromine|tellurium|selenium|beryllium|hafnium|scandium|yttrium|lanthanum|cerium|praseodymium|terbium|samarium|ndpr|magnet|strontium|thorium|u3o8|enriched uranium|low-enriched uranium|uranium concentrate|nuclear fuel|black mass|titanium sponge|aluminium hydroxide|alumina hydrate|hydrate|busbar|beam|long product|flat product|hrc|crc|tinplate|casting|forging|fastener|structural steel|ferrous scrap|pellet feed|iron ore fines|fines|sinter|sinter feed|run-of-mine coal|battery metal|battery material|critical mineral|cathode material|anode material|steel plate|steel coil|steel pipe|electrical steel|ferro-alloy|light metal|potassium|sodium|calcium|ruby|sapphire|pearl|marble|granite
gas oil|heating oil|mazut|bunker fuel|marine fuel|vlsfo|aviation fuel|sustainable aviation fuel|saf|hvo|renewable diesel|used cooking oil|uco|feedstock|syngas|e-fuel|e-methanol|coal-bed methane|coalbed methane|associated gas|cng|rng|autogas|pentane|gas condensate|base oil|wood chip|charcoal|briquette|oil sand|pci coal|electrical energy|tidal power|wave power|hydro power|solar pv|pv|rooftop solar|geothermal power|geothermal energy|geothermal steam|steam|thermal energy|inverter|transformer|heat pump|power equipment
flaxseed|linseed|sesame|groundnut|peanut|lentil|chickpea|pea|pulse|cassava|potato|onion|tomato|garlic|ginger|turmeric|chilli|saffron|cardamom|clove|raisin|grape|apple|orange|citrus|lemon|mango|pineapple|berry|blueberry|almond|walnut|pistachio|hazelnut|coconut|copra|coconut oil|stearin|soy oil|soybean oil|rapeseed oil|canola oil|sunflower meal|fishmeal|fish oil|ddgs|bran|malt|starch|molasses|cotton lint|jute|hemp|flax|silk|hide|lamb|mutton|veal|broiler|milk powder|whey|honey|tuna|squid|crab|lobster|cod|herring|sardine|anchovy|robusta coffee|arabica coffee|cocoa butter|cocoa powder|durum wheat|paddy|basmati|basmati rice|parboiled rice|quinoa|buckwheat|hay|alfalfa|gum arabic|rose|sugar beet|beet|seedling|seed potato
monoammonium phosphate|diammonium phosphate|tsp|triple superphosphate|superphosphate|sop|sulphate of potash|uan|calcium ammonium nitrate|phosphoric acid|rock phosphate|nutrient|calcium nitrate|potassium sulphate|mineral fertiliser|mineral fertilizer
acetone|phenol|toluene|xylene|paraxylene|pta|meg|ethylene glycol|glycol|acetic acid|acrylonitrile|butadiene|mtbe|polyurethane|polystyrene|polyester|nylon|carbon black|hydrogen peroxide|nitric acid|hydrochloric acid|sulfuric acid|aluminium fluoride|calcined coke|calcined petroleum coke|coal tar pitch|tar|explosive|detergent|solvent|dye|pigment|pesticide|herbicide|agrochemical|ethane|olefin|aromatics|lldpe|ldpe|hdpe|industrial gas|oxygen|argon
tractor|combine harvester|harvester|dump truck|excavator|bulldozer|crane|locomotive|wagon|railcar|trolleybus|tram|motorcycle|scooter|two-wheeler|tyre|tire|engine|compressor|boiler|generator|switchgear|smart meter|elevator|robot|machine tool|machinery and equipment|helicopter|airliner|missile|ammunition|antibiotic|furniture|carpet|toy|mobile phone|phone|laptop|computer|refrigerator|television|home appliance|building material|construction material|tile|ceramic|tissue|cardboard|particle board|mdf|veneer|roundwood|shoe|fabric|fibre|fiber|viscose|knitwear|spare part|component
emission allowance|emissions allowance|carbon permit|nitrous oxide|desalinated water|drinking water`;

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
   electric passenger commercial light-duty heavy-duty used high-carbon low-carbon medium-carbon run-of-mine granular
   prilled washed unwashed semi-soft pulverised frozen fresh dried live stranded floating rooftop utility-scale distributed
   pumped run-of-river tidal captive enriched depleted calcined caustic residual premium-grade food-grade fertiliser-grade`.split(
    /\s+/,
  ),
);

/** Facilities and projects: assets that have a capacity, an owner and a cost. Singular, lower case. */
const ASSETS = `smelter|refinery|mill|mine|plant|factory|furnace|blast furnace|electric arc furnace|potline|kiln|rolling mill|steelworks|steel mill|concentrator|facility|complex|project|field|block|well|rig|platform|pipeline|terminal|port|train|railway|line|production line|unit|reactor|turbine|power plant|power station|wind farm|solar farm|solar park|solar plant|dam|grid|interconnector|cable|substation|warehouse|tank|storage site|gigafactory|data centre|data center|deposit|licence|license|concession|tenement|property|site|operation|hub|zone|park|installation|system|station|farm|cogeneration plant|electrolyser|electrolyzer|charger|charging station|network|fleet|portfolio|base|scheme|works|quarry|shaft|pit|open pit|colliery|washery|coke oven|cracker|crusher|hydrocracker|reformer|coker|silo|shipyard|yard|depot|reservoir|cavern|borehole|fpso|flng|fsru|corridor|road|highway|bridge|tunnel|airport|canal|interconnection|barrage|foundry|meltshop|melt shop|caster|casthouse|cast house|tankhouse|potroom|autoclave|greenhouse|orchard|ginnery|brewery|distillery|slaughterhouse|biorefinery|incinerator|landfill|orebody|ore body|steelmaking plant|powerhouse|wind park|battery plant|stream`;

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
