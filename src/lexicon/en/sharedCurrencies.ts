/**
 * Currency names that several countries share. A row is `CODE read without a country: CODE country country …; CODE …`
 * where the words of a country are single, in lower case; the country that the text names most decides.
 */
const ROWS = `
MXN: MXN mexico mexican; PHP philippines philippine filipino manila; ARS argentina argentine argentinian buenos; CLP chile chilean santiago; COP colombia colombian bogota bogotá; UYU uruguay uruguayan; DOP dominican; CUP cuba cuban
XOF: XOF senegal ivory ivoire burkina mali niger benin togo guinea-bissau waemu; XAF gabon gabonese cameroon cameroonian congo congolese chad chadian equatorial cemac libreville
IQD: IQD iraq iraqi baghdad; KWD kuwait kuwaiti; BHD bahrain bahraini; JOD jordan jordanian; DZD algeria algerian algiers; LYD libya libyan tripoli; TND tunisia tunisian tunis; RSD serbia serbian belgrade
EGP: EGP egypt egyptian cairo; GBP britain british uk u.k london; SYP syria syrian; LBP lebanon lebanese; SDG sudan sudanese
INR: INR india indian delhi mumbai; PKR pakistan pakistani karachi islamabad; LKR lanka lankan colombo; NPR nepal nepali nepalese; MUR mauritius mauritian; SCR seychelles; IDR indonesia
CHF: CHF swiss switzerland zurich; XOF senegal burkina mali niger benin togo; XAF gabon cameroon chad; CDF congo congolese kinshasa; RWF rwanda rwandan; BIF burundi; GNF guinea guinean conakry; DJF djibouti
RUB: RUB russia russian moscow; BYN belarus belarusian belarussian minsk
AED: AED emirates uae u.a.e dubai dhabi; MAD morocco moroccan rabat
IRR: IRR iran iranian tehran; OMR oman omani muscat; YER yemen yemeni; QAR qatar qatari doha; SAR saudi
SAR: SAR saudi riyadh; QAR qatar qatari doha; IRR iran iranian
NOK: NOK norway norwegian oslo; DKK denmark danish copenhagen; SEK sweden swedish stockholm; CZK czech prague; ISK iceland icelandic
DKK: DKK denmark danish; NOK norway norwegian
SEK: SEK sweden swedish; ISK iceland icelandic
KES: KES kenya kenyan nairobi; UGX uganda ugandan kampala; TZS tanzania tanzanian; SOS somalia somali
ZMW: ZMW zambia zambian lusaka; MWK malawi malawian; PGK papua
RON: RON romania romanian bucharest; MDL moldova moldovan
AZN: AZN azerbaijan azerbaijani azeri baku; TMT turkmenistan turkmen
KGS: KGS kyrgyzstan kyrgyz bishkek; UZS uzbekistan uzbek tashkent
KRW: KRW korea korean seoul; KPW pyongyang
TRY: TRY turkey turkish türkiye ankara
VES: VES venezuela venezuelan; BOB bolivia
CRC: CRC costa; SVC salvador
`;

/** For the code that a shared name is read as, the code each country's word stands for. */
export const SHARED_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, ReadonlyMap<string, string>] => {
      const [name = '', rest = ''] = row.split(': ');
      const countries = rest.split('; ').flatMap((list) => {
        const [code = '', ...words] = list.split(' ');
        return words.map((word): [string, string] => [word, code]);
      });
      return [name, new Map(countries)];
    }),
);

/** Written names that countries share; "Egyptian pounds" or a code need no country around. */
export const PLAIN_CURRENCY_NAMES: ReadonlySet<string> = new Set(
  `peso pesos franc francs dinar dinars pound pounds rupee rupees rouble roubles ruble rubles dirham dirhams rial rials
   riyal riyals crown crowns krone kroner krona kronor shilling shillings kwacha lei leu manat manats won lira liras
   colones cfa rs k som soms`.split(/\s+/),
);
