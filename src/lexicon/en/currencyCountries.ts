/** The countries whose own money a currency is, by its code, named as places are; the dollar and the euro are everybody's. */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  `CNY China|INR India|RUB Russia|BRL Brazil|JPY Japan|GBP UK|KRW South Korea|TRY Turkey|MXN Mexico|IDR Indonesia|THB Thailand
VND Vietnam|PKR Pakistan|UAH Ukraine|KZT Kazakhstan|UZS Uzbekistan|PLN Poland|RON Romania|BGN Bulgaria|HUF Hungary|CZK Czech Republic
NGN Nigeria|ZAR South Africa|KES Kenya|UGX Uganda|TZS Tanzania|GHS Ghana|ZMW Zambia|EGP Egypt|MAD Morocco|ARS Argentina|CLP Chile
COP Colombia|PEN Peru|AUD Australia|CAD Canada|NZD New Zealand|MYR Malaysia|PHP Philippines|BDT Bangladesh|LKR Sri Lanka|IRR Iran
NOK Norway|SEK Sweden|DKK Denmark|RSD Serbia`
    .split(/[|\n]/)
    .map((row): [string, string] => [row.slice(0, 3), row.slice(4)]),
);
