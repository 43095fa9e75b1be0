import { figureRows } from '../../src/output/figureRows';
import { insertTable } from '../../src/workbook/insertTable';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);

/** The formulas for which the table is laid out as it is; series in A5, period end in F4. */
const TIN = 'exports | zamunda | tin | - | M | t';
const JULY = 43_312;
const AUGUST = 43_343;

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = openWorkbook();
  await insertTable(rows, { place: 'newSheet' });
});
afterAll(() => book.dispose());

test.each<[string, string, number, unknown]>([
  [
    '=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],$A5,Figures[PeriodEnd],F$4,Figures[Status],"actual")',
    TIN,
    JULY,
    521_000,
  ],
  [
    '=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],$A5,Figures[PeriodEnd],F$4,Figures[Status],"actual")',
    TIN,
    AUGUST,
    0,
  ],
  [
    '=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],$A5,Figures[PeriodEnd],F$4,Figures[Status],"forecast")',
    TIN,
    AUGUST,
    530_000,
  ],
  ['=SUMIFS(Figures[StdValue],Figures[Series],$A5,Figures[PeriodEnd],F$4)', TIN, JULY, 1_040_000],
  ['=XLOOKUP(1,(Figures[Series]=$A5)*(Figures[PeriodEnd]=F$4)*Figures[Use],Figures[StdValue])', TIN, JULY, 521_000],
  [
    '=XLOOKUP(1,(Figures[Series]=$A5)*(Figures[PeriodEnd]=F$4)*Figures[Use],Figures[StdValue])',
    'exports | zamunda | tin | - | YTD | t',
    JULY,
    2_500_000,
  ],
  ['=COUNTIFS(Figures[Bound],"exact",Figures[Use],TRUE)', TIN, JULY, 6],
  ['=SUMPRODUCT((YEAR(Figures[Published])=2018)*1)', TIN, JULY, rows.length],
  ['=COUNT(Figures[PeriodEnd])', TIN, JULY, rows.length - 2],
  ['=SUMPRODUCT(ISTEXT(Figures[Id])*1)', TIN, JULY, rows.length],
  ['=ROUND(SUM(Figures[YoY])+SUM(Figures[MoM])+SUM(Figures[Change]),6)', TIN, JULY, 0.078],
])('%s of %s', async (formula, series, end, expected) => {
  await book.write('Sheet1!A5', [[series]]);
  await book.write('Sheet1!F4', [[end]]);
  await book.write('Sheet1!F5', [[formula]]);
  expect(await book.value('Sheet1!F5')).toBe(expected);
});
