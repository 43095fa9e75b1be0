import { fileFormula } from '../../../../src/workbench/page/xlsx/fileFormula';

const NAMESPACES = ['INGOT'];

describe('fileFormula', () => {
  it.each([
    ['=SUM(A1:A9)', 'SUM(A1:A9)'],
    ['=SUM(Figures[StdValue])/2', 'SUM(Figures[StdValue])/2'],
    ['=Figures[[#This Row],[Value]]*2', 'Figures[[#This Row],[Value]]*2'],
    [
      '=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],$A5)',
      'SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],$A5)',
    ],
    ['=IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=NOW()', 'NOW()'],
    ['="XLOOKUP(1) INGOT.YOY(1)"', '"XLOOKUP(1) INGOT.YOY(1)"'],
    ["='XLOOKUP(1)'!A1", "'XLOOKUP(1)'!A1"],
    ['=ingotx.YOY(1)', 'ingotx.YOY(1)'],
    ['=(1+2)*-3', '(1+2)*-3'],
  ])('%s is a plain formula', (formula, written) => {
    expect(fileFormula(formula, NAMESPACES)).toEqual({ formula: written, isArray: false });
  });

  it.each([
    ['=INGOT.CONVERTUNIT(1,"kt","t")', '_xldudf_INGOT_CONVERTUNIT(1,"kt","t")'],
    ['=2*ingot.yoy(A1,B1)', '2*_xldudf_INGOT_YOY(A1,B1)'],
    ['=XLOOKUP(A1,B1:B9,C1:C9)', '_xlfn.XLOOKUP(A1,B1:B9,C1:C9)'],
    ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['=SUM((A1:A9="x")*B1:B9)', 'SUM((A1:A9="x")*B1:B9)'],
    ['=SUM(2*Figures[Value])', 'SUM(2*Figures[Value])'],
    ['=MAX(Figures[Value] - 1)', 'MAX(Figures[Value] - 1)'],
    ["=SUM(2*'My sheet'!A1:A9)", "SUM(2*'My sheet'!A1:A9)"],
    ['=SUM(2*Sheet2!A1:A9)', 'SUM(2*Sheet2!A1:A9)'],
  ])('%s is worked out as an array', (formula, written) => {
    expect(fileFormula(formula, NAMESPACES)).toEqual({ formula: written, isArray: true });
  });

  it.each([
    ['='],
    ['=SUM('],
    ['=SUM()'],
    ['=SUM( )'],
    ['=1)+(2'],
    ['="open'],
    ['=LET(x,1,x+1)'],
    ['=LAMBDA(x,x+1)(2)'],
    [`=${'1+'.repeat(4200)}1`],
  ])('%s is none that a file could hold', (formula) => {
    expect(fileFormula(formula, NAMESPACES)).toBeNull();
  });
});
