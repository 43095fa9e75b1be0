/**
 * Written forms of currencies. A row is `CODE[*scale]: before | behind`: forms that stand before the number ("US$5",
 * "Rs 5") and words behind it ("5 yuan"). `(s)` stands for singular and plural, `=` wants exact letters, `-` stands for retired
 * currencies, which have a name only; `+` wants the
 * form glued to its number, `!` a form without white space inside. Every code of `CURRENCY_CODES` stands on either side by itself, and with M, k or T in front for millions and thousands of
 * it (`MSEK`, `kEUR`); a sign stands on either side.
 */
export const CURRENCY_ROWS = `
USD: $, us $, u.s $, u.s. $, $us, usd $, us dollar, us dollars, ＄ | dollar(s), us dollar(s), u.s dollar(s), u.s. dollar(s), american dollar(s), $, us$, bucks, greenback(s)
USD*0.01: ¢ | cent(s), us cent(s), u.s cent(s), u.s. cent(s), ¢, =¢
AUD: !=A $, au $, aud $, aus $, $a | australian dollar(s), aussie dollar(s), =A$
AUD*0.01: +=Ac | australian cent(s), =Ac
CAD: =C $, ca $, can $, cdn $, cad $, $c | canadian dollar(s), =C$
CAD*0.01: +=Cc | canadian cent(s)
HKD: hk $, hkd $, =HK$ | hong kong dollar(s), hk dollar(s)
SGD: =S $, sg $, sgd $ | singapore dollar(s), singaporean dollar(s)
NZD: nz $, nzd $ | new zealand dollar(s), nz dollar(s), kiwi dollar(s)
TWD: nt $, =NT$ | taiwan dollar(s), new taiwan dollar(s), nt dollar(s)
JMD: +=J $ | jamaican dollar(s)
NAD: =N $ | namibian dollar(s)
ZWL: zw $ | zimbabwe dollar(s), zimbabwean dollar(s)
MXN: mex $, mx $, mxn $ | mexican peso(s), peso(s)
BRL: r $, =R $ | real, reais, brazilian real, brazilian reais, brazilian real(s)
EUR: € | euro(s), €
EUR*0.01: | euro cent(s), eurocent(s)
GBP: £, +=PS, stg, uk £, gb £ | pound(s) sterling, british pound(s), sterling, quid, £
GBP*0.01: | pence, penny, +=p, =p, british pence
EGP: e £, =E £, =LE | egyptian pound(s)
SYP: | syrian pound(s)
LBP: | lebanese pound(s)
SDG: | sudanese pound(s)
JPY: y =, =JP¥, jp ¥ | yen, japanese yen
CNY: ¥, rmb, =CNH, cn ¥, yuan, ￥, =RMB¥ | yuan, renminbi, rmb, chinese yuan, yuan renminbi, chinese renminbi, yuans, =CNH
INR: ₹, rs, rs., re, inr rs | rupee(s), indian rupee(s), rs
INR*0.01: | paise, paisa
PKR: | pakistani rupee(s), pakistan rupee(s)
LKR: | sri lankan rupee(s), sri lanka rupee(s)
NPR: | nepali rupee(s), nepalese rupee(s)
MUR: | mauritian rupee(s)
IDR: rp, rp. | rupiah, indonesian rupiah, rupiahs
MYR: rm | ringgit, malaysian ringgit, ringgits
MYR*0.01: | sen
RUB: ₽ | rouble(s), ruble(s), russian rouble(s), russian ruble(s), ₽
RUB*0.01: | kopeck(s), kopek(s)
BYN: | belarusian ruble(s), belarusian rouble(s), belarussian rouble(s)
UAH: ₴ | hryvnia(s), hryvnya, ukrainian hryvnia(s), hryvnias
KZT: ₸ | tenge, kazakh tenge, kazakhstani tenge
UZS: | soum, soums, uzbek sum, uzbek soum, uzbek som
KGS: | som, soms, kyrgyz som, kyrgyz soms
AZN: ₼ | manat(s), azerbaijani manat(s)
TMT: | turkmen manat(s)
GEL: ₾ | lari, georgian lari
AMD: | dram(s), armenian dram(s)
KRW: ₩ | won, south korean won, korean won
KPW: | north korean won
VND: ₫ | dong, vietnamese dong, vnd
THB: ฿, bt | baht, thai baht
PHP: ₱ | philippine peso(s)
MMK: | kyat(s)
LAK: | kip, lao kip
KHR: | riel(s)
BDT: tk | taka
CHF: sfr, fr. | swiss franc(s), franc(s), swissie
CHF*0.01: | rappen
SEK: | swedish krona, swedish kronor, swedish crown(s), krona, kronor
NOK: nkr | norwegian krone, norwegian kroner, norwegian crown(s), crowns
DKK: dkr | danish krone, danish kroner, danish crown(s), krone, kroner
ISK: | icelandic krona, icelandic kronur
CZK: | czech crown(s), czech koruna(s), koruna(s)
PLN: zł | zloty, zlotys, zloties, polish zloty, polish zlotys
HUF: | forint(s), hungarian forint(s)
RON: | leu, lei, romanian lei, romanian leu
BGN: | lev, leva, bulgarian lev(s), bulgarian leva
HRK: | kuna, kunas, croatian kuna
RSD: | serbian dinar(s)
TRY: ₺ | lira(s), turkish lira(s), lire
ILS: ₪, nis | shekel(s), israeli shekel(s), new shekel(s), nis, new israeli shekel(s)
AED: dh, dhs | dirham(s), uae dirham(s), emirati dirham(s)
MAD: | moroccan dirham(s)
SAR: sr | riyal(s), saudi riyal(s), saudi rial(s)
QAR: qr | qatari riyal(s), qatari rial(s)
OMR: =RO | omani rial(s), omani riyal(s)
OMR*0.001: | baisa(s), baiza(s)
YER: | yemeni rial(s), yemeni riyal(s)
IRR: | rial(s), iranian rial(s)
IRR*10: | toman(s)
KWD: =KD | kuwaiti dinar(s), kd
BHD: =BD | bahraini dinar(s), bd
JOD: | jordanian dinar(s)
IQD: | iraqi dinar(s), dinar(s)
DZD: | algerian dinar(s)
LYD: | libyan dinar(s)
TND: | tunisian dinar(s)
ZAR*0.01: | south african cent(s)
ZAR: =R | rand, south african rand, rands, =R
ZMW: =K | kwacha, zambian kwacha
MWK: | malawian kwacha
AOA: | kwanza(s), angolan kwanza(s)
NGN: ₦, =N | naira, nigerian naira
GHS: gh ₵, ₵, gh ¢ | cedi(s), ghanaian cedi(s)
GHS*0.01: | pesewa(s)
KES: ksh, kshs | kenyan shilling(s), shilling(s)
TZS: tsh | tanzanian shilling(s)
UGX: ush | ugandan shilling(s)
ETB: | birr, ethiopian birr
BWP: | pula
MZN: | metical, meticais
XOF: | cfa franc(s), cfa
CDF: | congolese franc(s)
RWF: | rwandan franc(s)
MGA: | ariary
ARS: | argentine peso(s)
CLP: | chilean peso(s)
COP: | colombian peso(s)
DOP: | dominican peso(s)
UYU: | uruguayan peso(s)
CUP: | cuban peso(s)
PEN: s/ | sol, soles, peruvian sol(es), nuevos soles
BOB: | boliviano(s)
VES: | bolivar(s), bolivares, bolívar(es)
PYG: | guarani, guaranis
CRC: ₡ | colon(es), colones
GTQ: | quetzal(es), quetzals
HNL: | lempira(s)
PGK: | kina
FJD: fj $ | fijian dollar(s), fiji dollar(s)
MNT: ₮ | tugrik(s), tugrug(s), togrog(s)
AFN: | afghani(s)
ALL: | lek, leks
MKD: | denar(s)
MDL: | moldovan leu, moldovan lei
TJS: | somoni, tajik somoni
TJS*0.01: | diram(s)
-: | finnish markka, markka, markkaa, finnmark(s), deutsche mark(s), german mark(s), deutschmark(s), mark(s), d-mark(s), guilder(s), dutch guilder(s), french franc(s), belgian franc(s), peseta(s), spanish peseta(s), italian lire, italian lira, irish pound(s), irish punt(s), punt(s), austrian schilling(s), schilling(s)
`;

/** ISO 4217 codes; written exactly so. */
export const CURRENCY_CODES: readonly string[] = `
  AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR
  IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
  SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
  XPF YER ZAR ZMW ZWL`
  .trim()
  .split(/\s+/);

/** Codes that are also English words in capitals: read as money only where glued to the number or with a multiplier. */
export const DOUBTFUL_CURRENCY_CODES: readonly string[] = [
  'ALL',
  'TRY',
  'TOP',
  'CUP',
  'PEN',
  'MOP',
  'SOS',
  'BAM',
  'MAD',
  'COP',
  'DOP',
  'GEL',
];
