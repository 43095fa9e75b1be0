import countryNames from 'i18n-iso-countries/langs/en.json';

/**
 * Places that figures belong to. Countries come from ISO 3166 (i18n-iso-countries); here stand the names that news use
 * besides, the adjectives, and the regions, blocs, provinces and cities that trade news name most.
 */

/** Row: adjective or other name = the place as it is called in a figure. */
const ADJECTIVES = `chinese=China|russian=Russia|american=US|indian=India|japanese=Japan|korean=South Korea|south korean=South Korea
north korean=North Korea|german=Germany|french=France|british=UK|scottish=Scotland|welsh=Wales|italian=Italy|spanish=Spain|portuguese=Portugal|dutch=Netherlands
belgian=Belgium|swiss=Switzerland|austrian=Austria|swedish=Sweden|norwegian=Norway|danish=Denmark|finnish=Finland|icelandic=Iceland
irish=Ireland|polish=Poland|czech=Czech Republic|slovak=Slovakia|hungarian=Hungary|romanian=Romania|bulgarian=Bulgaria|greek=Greece
serbian=Serbia|croatian=Croatia|slovenian=Slovenia|bosnian=Bosnia|albanian=Albania|montenegrin=Montenegro|macedonian=North Macedonia
ukrainian=Ukraine|belarusian=Belarus|belarussian=Belarus|moldovan=Moldova|georgian=Georgia|armenian=Armenia|azerbaijani=Azerbaijan|azeri=Azerbaijan
kazakh=Kazakhstan|kazakhstani=Kazakhstan|uzbek=Uzbekistan|turkmen=Turkmenistan|kyrgyz=Kyrgyzstan|tajik=Tajikistan|mongolian=Mongolia
turkish=Turkey|iranian=Iran|iraqi=Iraq|syrian=Syria|israeli=Israel|jordanian=Jordan|lebanese=Lebanon|saudi=Saudi Arabia|saudi arabian=Saudi Arabia
emirati=UAE|qatari=Qatar|kuwaiti=Kuwait|omani=Oman|bahraini=Bahrain|yemeni=Yemen|egyptian=Egypt|libyan=Libya|algerian=Algeria
moroccan=Morocco|tunisian=Tunisia|sudanese=Sudan|ethiopian=Ethiopia|kenyan=Kenya|ugandan=Uganda|tanzanian=Tanzania|nigerian=Nigeria
ghanaian=Ghana|ivorian=Ivory Coast|senegalese=Senegal|guinean=Guinea|malian=Mali|congolese=Congo|angolan=Angola|zambian=Zambia|zimbabwean=Zimbabwe
mozambican=Mozambique|namibian=Namibia|botswanan=Botswana|south african=South Africa|malagasy=Madagascar|gabonese=Gabon|cameroonian=Cameroon
pakistani=Pakistan|bangladeshi=Bangladesh|sri lankan=Sri Lanka|nepalese=Nepal|afghan=Afghanistan|burmese=Myanmar|thai=Thailand
vietnamese=Vietnam|laotian=Laos|cambodian=Cambodia|malaysian=Malaysia|singaporean=Singapore|indonesian=Indonesia|filipino=Philippines
philippine=Philippines|taiwanese=Taiwan|australian=Australia|new caledonian=New Caledonia|canadian=Canada|mexican=Mexico|cuban=Cuba|jamaican=Jamaica
brazilian=Brazil|argentine=Argentina|argentinian=Argentina|chilean=Chile|peruvian=Peru|bolivian=Bolivia|colombian=Colombia
venezuelan=Venezuela|ecuadorian=Ecuador|guyanese=Guyana|surinamese=Suriname|paraguayan=Paraguay|uruguayan=Uruguay|panamanian=Panama
european=Europe|asian=Asia|african=Africa|latin american=Latin America|north american=North America|south american=South America
arab=Arab countries|siberian=Siberia|cypriot=Cyprus|estonian=Estonia|latvian=Latvia|lithuanian=Lithuania|luxembourgish=Luxembourg
rwandan=Rwanda|burundian=Burundi|malawian=Malawi|liberian=Liberia|sierra leonean=Sierra Leone|nigerien=Niger|chadian=Chad|mauritanian=Mauritania
burkinabe=Burkina Faso|togolese=Togo|beninese=Benin|papua new guinean=Papua New Guinea|new zealand=New Zealand|hong kong=Hong Kong`;

/** Other names as written; each stands for itself. */
const OTHER_NAMES = `Russia|U.S.|US|USA|U.S.A.|United States|America|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|UAE|South Korea|North Korea|Korea|Iran|Syria
Vietnam|Viet Nam|Laos|Tanzania|Bolivia|Venezuela|Moldova|Czech Republic|Czechia|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|DRC|DR Congo|Democratic Republic of Congo|Congo|Burma|Turkey|Türkiye
Taiwan|Brunei|Palestine|Vatican|Macedonia|Swaziland|Cape Verde|Macau|Hong Kong|Mainland China|PRC|Netherlands|Holland|Bosnia|Kyrgyzstan|Gambia|Bahamas|Philippines|the Philippines
EU|European Union|eurozone|euro zone|OPEC|OPEC+|ASEAN|CIS|BRICS|G7|G20|OECD|GCC|Eurasian Economic Union|EAEU|Mercosur|NAFTA|EU-27|EU27
Europe|Asia|Africa|Latin America|North America|South America|Middle East|Southeast Asia|South-East Asia|East Asia|South Asia|Central Asia|Western Europe|Eastern Europe|Central Europe
West Africa|East Africa|North Africa|Sub-Saharan Africa|Southern Africa|Oceania|Asia-Pacific|Asia Pacific|Persian Gulf|Gulf|Balkans|Baltics|Caucasus|Scandinavia|Siberia|Far East|Russian Far East|North Sea|Black Sea|Caspian
Western Australia|Queensland|New South Wales|Victoria|South Australia|Tasmania|Northern Territory|Pilbara
Quebec|Québec|Ontario|Alberta|British Columbia|Saskatchewan|Manitoba|Yukon|Nunavut|Newfoundland|Labrador|New Brunswick|Nova Scotia
Texas|Alaska|Nevada|Arizona|Utah|Montana|Wyoming|Colorado|California|Louisiana|Kentucky|Indiana|Ohio|Pennsylvania|West Virginia|North Dakota|South Dakota|Minnesota|Michigan|Missouri|Tennessee|Alabama|Illinois|Iowa|Nebraska|Kansas|Oklahoma|New Mexico|Idaho|Washington|Oregon|Florida|Virginia|New York|Massachusetts|Maine|South Carolina|North Carolina|Mississippi|Arkansas
Yunnan|Shandong|Xinjiang|Inner Mongolia|Guangxi|Guizhou|Henan|Shanxi|Shaanxi|Hebei|Jiangsu|Zhejiang|Guangdong|Sichuan|Qinghai|Gansu|Ningxia|Liaoning|Heilongjiang|Jilin|Fujian|Hubei|Hunan|Jiangxi|Anhui|Hainan|Tibet|Chongqing|Tianjin
Odisha|Gujarat|Maharashtra|Rajasthan|Tamil Nadu|Karnataka|Andhra Pradesh|Jharkhand|Chhattisgarh|Madhya Pradesh|Uttar Pradesh|West Bengal|Telangana|Punjab|Kerala|Assam|Goa
Sulawesi|Central Sulawesi|Java|Sumatra|Kalimantan|West Kalimantan|Papua|Sarawak|Sabah|Kachin|Katanga|Krasnoyarsk|Irkutsk|Yakutia|Sakhalin|Tatarstan|Bashkortostan|Kuzbass|Urals|Crimea|Donbas
Bavaria|Saxony|Minas Gerais|Pará|Para|Mato Grosso|São Paulo|Sao Paulo|Antofagasta|Atacama|Kurdistan|Dubai|Abu Dhabi
Beijing|Moscow|Jakarta|Manila|Tokyo|Seoul|Delhi|New Delhi|London|Paris|Berlin|Brussels|Tehran|Riyadh|Doha|Kyiv|Kiev|Ankara|Canberra|Ottawa|Shanghai|Rotterdam|Singapore|Mumbai|Johannesburg|Santiago|Lima|Athens|Rome|Madrid|Lisbon|Cairo|Tripoli|Algiers|Lagos|Abuja|Accra|Nairobi|Hanoi|Bangkok|Kuala Lumpur|Islamabad|Dhaka|Astana|Almaty|Tashkent|Baku|Tbilisi|Minsk|Warsaw|Budapest|Bucharest|Sofia|Vienna|Oslo|Stockholm|Helsinki|Copenhagen
Kinshasa|Lusaka|Harare|Pretoria|Conakry|Libreville|Kampala|Windhoek|Luanda|Maputo|Dar es Salaam|Baghdad|Caracas|Bogota|Quito|Brasilia|Buenos Aires|La Paz|Naypyidaw|Ulaanbaatar|Muscat|Kuwait City|Jerusalem|Rabat|Tunis|Khartoum|Dalian|Chicago|Zurich|Geneva|Hamburg|Antwerp|Perth|Houston|Busan|Kuantan|Rotterdam|Toronto|Sydney|Melbourne`;

/** Names of ISO countries that are ordinary words or people's names more often than places. */
const AMBIGUOUS = new Set(['jersey', 'reunion', 'guam']);

function isoNames(): string[] {
  return Object.values(countryNames.countries)
    .flat()
    .filter((name) => !AMBIGUOUS.has(name.toLowerCase()));
}

/** Every place's name as written, with capitals. */
export const PLACE_NAMES: readonly string[] = [...new Set([...OTHER_NAMES.split(/[|\n]/), ...isoNames()])];

/** Adjective or inhabitant (lower case) to the place. */
export const PLACE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.split(/[|\n]/).map((row): [string, string] => {
    const [adjective = '', place = ''] = row.split('=');
    return [adjective, place];
  }),
);

/** Lower-case phrases for the whole world, and the word that a figure takes. */
export const WORLD_WORDS: ReadonlySet<string> = new Set(['world', 'global', 'worldwide', 'globally', "world's"]);

/** Row: capital = the country for which its name stands where it acts ("Beijing raised its quota"). */
const CAPITALS = `beijing=China|moscow=Russia|jakarta=Indonesia|manila=Philippines|tokyo=Japan|seoul=South Korea|delhi=India|new delhi=India
washington=US|paris=France|berlin=Germany|brussels=EU|tehran=Iran|riyadh=Saudi Arabia|doha=Qatar|kyiv=Ukraine|kiev=Ukraine|ankara=Turkey
canberra=Australia|ottawa=Canada|rome=Italy|madrid=Spain|lisbon=Portugal|athens=Greece|cairo=Egypt|tripoli=Libya|algiers=Algeria
abuja=Nigeria|accra=Ghana|nairobi=Kenya|hanoi=Vietnam|bangkok=Thailand|islamabad=Pakistan|dhaka=Bangladesh|astana=Kazakhstan|tashkent=Uzbekistan
baku=Azerbaijan|tbilisi=Georgia|minsk=Belarus|warsaw=Poland|budapest=Hungary|bucharest=Romania|vienna=Austria|oslo=Norway|stockholm=Sweden
helsinki=Finland|copenhagen=Denmark|santiago=Chile|lima=Peru|london=UK|kinshasa=Congo|lusaka=Zambia|harare=Zimbabwe|pretoria=South Africa
conakry=Guinea|libreville=Gabon|kampala=Uganda|windhoek=Namibia|luanda=Angola|maputo=Mozambique|dar es salaam=Tanzania|baghdad=Iraq
caracas=Venezuela|bogota=Colombia|quito=Ecuador|brasilia=Brazil|buenos aires=Argentina|la paz=Bolivia|kuala lumpur=Malaysia|naypyidaw=Myanmar
ulaanbaatar=Mongolia|muscat=Oman|kuwait city=Kuwait|abu dhabi=United Arab Emirates|jerusalem=Israel|rabat=Morocco|tunis=Tunisia|khartoum=Sudan`;

/** Capital (lower case) to its country. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  CAPITALS.split(/[|\n]/).map((row): [string, string] => {
    const [capital = '', country = ''] = row.split('=');
    return [capital, country];
  }),
);

/** Short names, as figures call the place. */
export const PLACE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['Viet Nam', 'Vietnam'],
  ['UAE', 'United Arab Emirates'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
  ['USA', 'US'],
  ['U.K.', 'UK'],
  ['Britain', 'UK'],
  ['Great Britain', 'UK'],
  ['Czechia', 'Czech Republic'],
  ['the Philippines', 'Philippines'],
]);
