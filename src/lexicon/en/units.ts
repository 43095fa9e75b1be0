/**
 * Words and symbols of units.
 *
 * `[dimension]` opens a section. A row is `code*scale: phrase, phrase, …`: one written unit is `scale` of the unit with
 * that code (`*1` is left out; `-` where trade and energy do not trade in it, so that it has a name only). In a phrase
 * - `(s)` stands for both singular and plural,
 * - `=` in front wants the letters exactly so (`=Mt` is a megatonne, `mt` a metric ton),
 * - `+` in front wants a unit that is glued to its number (`+m`).
 * Rates ("tons a year", "bcf/d") and prices ("per tonne") are composed in `mentions/`; only those that are one word
 * (`bpd`, `mtpa`) have a row of their own.
 */
export const UNIT_ROWS = `
[mass]
t: t, tonne(s), ton(s), metric ton(s), metric tonne(s), dry tonne(s), wet tonne(s), dry ton(s), wet ton(s), dry metric ton(s), dry metric tonne(s), wet metric ton(s), wet metric tonne(s), dmt, wmt, mt, =MT, m/t, long tonne(s)
kt: kt, =KT, ktonne(s), kilotonne(s), kiloton(s), kton(s)
Mt: =Mt, megatonne(s), megaton(s), =MtCO2
Gt: =Gt, =GT, gigatonne(s), gigaton(s)
t*1e6: =MMT, =mmt, =MMt, =mMT, mln t, =Mln t
t*0.1: quintal(s), =qtl
kg: kg, kgs, kilo(s), kilogram(s), kilogramme(s)
g: +g, gram(s), gramme(s)
lb: lb, lbs, pound(s), pound-mass
lb*1e6: =Mlb, =Mlbs, =mlb, =mlbs, =MMlb, =MMlbs
lb*1e3: klb
ozt: oz, ozs, ounce(s), troy ounce(s), troy oz, oz t, ozt, fine ounce(s)
ozt*1e3: koz, kozs
ozt*1e6: =Moz, =moz, =MOz
st: short ton(s), net ton(s)
lt: long ton(s), gross ton(s)
carat: carat(s), ct
carat*1e3: kct
carat*1e6: =Mct, =mct
t/a: tpa, tpy, mtpy, =mtpy
t/a*1e3: ktpa, ktpy
t/a*1e6: =mtpa, =Mtpa, =MTPA, =mmtpa, =MMTPA, =MMtpa, =Mtpy
t/d: tpd
t/h: tph

[power]
W: =W, watt(s)
kW: kw, kilowatt(s), =kWp, =kWe
MW: =MW, =mw, =Mw, megawatt(s), =MWp, =MWe, =MWac, =MWdc, =MWt, =MWth
GW: gw, gigawatt(s), =GWp, =GWe, =GWdc, =GWac
TW: tw, terawatt(s)

[energy]
kWh: kwh, kw h, kilowatt hour(s), kilowatt-hour(s), kilowatthour(s), unit(s) of electricity, unit(s) of power
MWh: =MWh, =mwh, =MWH, =Mwh, megawatt hour(s), megawatt-hour(s), megawatthour(s)
GWh: gwh, gigawatt hour(s), gigawatt-hour(s), gigawatthour(s)
TWh: twh, terawatt hour(s), terawatt-hour(s), terawatthour(s)
GJ: =GJ, gigajoule(s)
GJ*1e3: =TJ, terajoule(s)
GJ*1e6: =PJ, petajoule(s)
GJ*1e9: =EJ, exajoule(s)
MMBtu: mmbtu, mmbtus, mln btu, million btu, million btus, million british thermal unit(s), mbtu
MMBtu*0.1: therm(s)
MMBtu*1e3: =Bbtu, billion british thermal unit(s)
MMBtu*1e6: =Tbtu, trillion british thermal unit(s)
toe: toe, tonne(s) of oil equivalent, ton(s) of oil equivalent
toe*1e3: ktoe
toe*1e6: =Mtoe, =mtoe
tce: tce, tonne(s) of coal equivalent, ton(s) of coal equivalent, ton(s) of standard coal, tonne(s) of standard coal, ton(s) of standard coal equivalent
tce*1e6: =Mtce, =mtce
boe: boe, barrel(s) of oil equivalent, barrel(s) oil equivalent, barrel(s) of equivalent
boe*1e3: kboe, mboe, =Mboe
boe*1e6: mmboe, =MMboe
boe/d: boepd, boed
boe/d*1e3: kboed, kboepd, mboed, mboepd
boe/d*1e6: mmboed, mmboepd

[volume]
bbl: bbl, bbls, barrel(s), barrel(s) of oil, barrel(s) of crude, barrel(s) of crude oil, brl
bbl*1e3: kbbl, =Mbbl, =mbbl, =kbbls
bbl*1e6: mmbbl, mmbbls, =MMbo, =mmbo, mmb, =mln bbl
bbl/d: bpd, b/d, bopd, bbl/d, barrel(s) of oil per day, barrel(s) of oil a day, barrel(s) of crude per day, barrel(s) of crude a day, bd
bbl/d*1e3: kb/d, kbpd, kbd, =kb/day
bbl/d*1e6: mb/d, mbpd, mmbpd, mmb/d, mbd, mmbd, =mmbopd
m3: m3, m³, cubic metre(s), cubic meter(s), cu m, cbm, cu.m, =Nm3, =Sm3, =Sm³, =sm3
m3*0.001: litre(s), liter(s), =L, ltr, ltrs
m3*0.1: hectolitre(s), hectoliter(s), hl
m3*1e6: =mmcm, =MMcm, =mln m3
mcm: =mcm, =Mcm
bcm: bcm, billion cubic metres, billion cubic meters
bcm*1e3: tcm
bcm/a: bcma
m3/d: cbmd
cf: cubic foot, cubic feet, cu ft, cf, cubic foot of gas, cubic feet of gas, ft3, ft³, scf
cf*1e3: =Mcf, =mcf
cf*1e6: mmcf, mmscf, =MMscf
bcf: bcf, =Bscf
bcf*1e3: tcf, =Tscf
bcf/d: bcfd
cf/d*1e6: mmcfd, mmscfd, mmcf/d, mmscf/d
cf/d*1e3: mcfd

[area]
ha: ha, hectare(s)
ha*100: km2, km², square kilometre(s), square kilometer(s), sq km, sqkm, sq kms
ha*0.40468564224: acre(s)

[length]
km: km, kms, kilometre(s), kilometer(s)

[shipping]
TEU: teu, teus, twenty-foot equivalent unit(s), twenty foot equivalent unit(s), 20-foot equivalent unit(s)
dwt: dwt, deadweight ton(s), deadweight tonne(s), dead weight ton(s)

[ratio]
%: %, percent, per cent, pct, pc, per-cent, p.c, prozent
pp: pp, ppt, ppts, percentage point(s), percent point(s), percentage pt, percentage pts, pct point(s), pct pts, %-point(s)
bp: bp, bps, basis point(s), basis pts

[other]
-: mg, milligram(s), µg, microgram(s), microgramme(s), milligramme(s), stone, bushel(s), head
-: m, metre(s), meter(s), dm, decimetre(s), cm, centimetre(s), centimeter(s), mm, millimetre(s), millimeter(s), nm, nanometre(s), nanometer(s), µm, μm, micron(s), micrometre(s), micrometer(s), foot, feet, ft, inch, inches, +in, yard(s), yd, yds, mile(s), mi, nautical mile(s), light year(s), light-year(s)
-: m2, m², sqm, sq m, sq metre(s), sq meter(s), square metre(s), square meter(s), sq ft, sqft, sq feet, sq foot, square foot, square feet, ft2, ft², square mile(s), sq mile(s), sq mi, square inch, square inches, cm2, cm², square yard(s)
-: ml, millilitre(s), milliliter(s), cl, centilitre(s), gallon(s), gal, pint(s), quart(s), fluid ounce(s), us fluid ounce(s), us gallon(s), us pint(s), us quart(s), fl oz, cup(s), tablespoon(s), teaspoon(s), tbsp, tsp, cc, cubic centimetre(s), cubic centimeter(s), cubic inch, cubic inches, cubic yard(s), cubic kilometre(s), cubic kilometer(s), acre-feet, acre-foot, acre feet
-: mph, m.p.h, m.p.h., kph, km/h, km/hr, kmh, kmph, mpg, knot(s), =kn, m/s, miles an hour, rpm, rpms
-: hp, bhp, horsepower, =PS, brake horsepower, whp
-: nm, =Nm, =N·m, =N⋅m, newton metre(s), newton meter(s), lb-ft, ft-lb, lb-ft, pound-feet, pound-foot, foot-pounds, pound feet, foot pounds, =kN, newton(s)
-: °c, ° celsius, ° fahrenheit, deg c, deg f, deg celsius, deg fahrenheit, ℃, degrees celsius, degree celsius, degrees centigrade, degrees c, celsius, centigrade, °f, ℉, degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit, +=C, +=F, kelvin(s), degree(s), °, =C, =F
-: hz, khz, mhz, ghz, thz, hertz, kilohertz, megahertz, gigahertz
-: =V, volt(s), kv, kilovolt(s), =mV, millivolt(s), =A, amp(s), ampere(s), =mA, mah, =Ah, ah, milliamp(s), =mAh, =kVA, =MVA, ohm(s), farad(s), a/cm2, a/cm², amp hour(s)
-: =wh, =Wh, watt hour(s), watt-hour(s)
-: joule(s), =kJ, kilojoule(s), =MJ, megajoule(s), kcal, calorie(s), kilocalorie(s), btu, btus, british thermal unit(s), =eV, =keV, =MeV, =GeV
-: pa, kpa, mpa, gpa, hpa, pascal(s), megapascal(s), bar, bars, psi, ksi, millibar(s), mbar, mmhg, atm
-: db, decibel(s), dba, rad, radian(s)
-: kb, mb, gb, tb, pb, kilobyte(s), megabyte(s), gigabyte(s), terabyte(s), petabyte(s), byte(s), bit(s), megabit(s), gigabit(s), kilobit(s), kbps, mbps, gbps, mb/s, gb/s, gbit/s, mbit/s
-: =MP, megapixel(s), pixel(s), ppi, dpi, fps, nits, lumen(s), lux
-: ppm, ppb, parts per million, parts per billion, part per million, part per billion, parts per trillion, ‰, per mille, per mil
-: g/t, g/cm3, g/l, mg/l, mg/kg, g/kg, kg/m3, grams per tonne, grams per ton, gram per tonne, gpt, g/km, gco2/kwh
-: bitcoin(s), btc, =WAR
-: m/s2, g-force, becquerel(s), sievert(s), msv, millisievert(s), mole(s), kelvin
`;

/**
 * What a rate is counted over: `code: words`; `-` where no unit code has it. Behind "per", "a", "an", "each", "/".
 */
export const TIME_ROWS = `
a: year, yr, annum, y, a, calendar year
mo: month, mo, mth
d: day, d
h: hour, hr, h
-: week, wk, quarter, minute, min, second, sec, s, century, decade, season, night, weekday, shift
`;

/** Things that a price or rate may be counted by and that are no unit: `code: words`, `-` without a code. */
export const PER_ROWS = `
share: share, ordinary share, common share
bag: bag, 60-kg bag, 60-kilo bag
-: person, capita, head, household, vehicle, car, unit, customer, user, item, litre, ticket, game, room, home, patient, employee, worker, student, gallon, dose, trip, hectare, acre, point, 100 grams, transaction, barrel of oil equivalent
`;

/** Lengths of time: `name: words`. A number of them is a duration. */
export const DURATION_ROWS = `
year: year(s), yr, yrs
month: month(s), mth, mths
week: week(s), wk, wks
day: day(s)
hour: hour(s), hr, hrs
minute: minute(s), min, mins
second: second(s), sec, secs
millisecond: millisecond(s), ms
decade: decade(s)
century: century, centuries
quarter: quarter(s)
fortnight: fortnight(s)
weekend: weekend(s)
`;
