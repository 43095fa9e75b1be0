/**
 * Functions that came after the file format was fixed: a file names them with a prefix, which Excel does not show.
 * A row is a year of Excel. The names are Microsoft's.
 */
const PREFIXED: readonly string[] = [
  // 2010
  'AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST',
  'CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV',
  'F.INV.RT F.TEST GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL',
  'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC',
  'PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT',
  'T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST',
  // 2013
  'ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC',
  'CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC',
  'IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS',
  'SKEW.P UNICHAR UNICODE WEBSERVICE XOR',
  // 2016, 2019
  'CONCAT FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR IFS MAXIFS',
  'MINIFS SWITCH TEXTJOIN',
];

/** Functions that take or give whole arrays, with the same prefix. */
const ARRAYS: readonly string[] = [
  'ARRAYTOTEXT CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK RANDARRAY SEQUENCE SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT',
  'TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH',
];

const words = (rows: readonly string[]): string[] => rows.flatMap((row) => row.split(' '));

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...words([...PREFIXED, ...ARRAYS]).map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set([...words(ARRAYS), 'FILTER', 'SORT']);

/** How a file names a function of Excel's. */
export const nameInFile = (name: string): string => (PREFIXES.get(name.toUpperCase()) ?? '') + name;

/** Whether a function takes or gives arrays in a way that older Excel did not know. */
export const isArrayFunction = (name: string): boolean => ARRAY_FUNCTIONS.has(name.toUpperCase());
