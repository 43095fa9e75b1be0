import path from 'node:path';
import { functionHelp } from '../../../.tools/functions/functionHelp';
import { callFunction } from '../../../src/functions/callFunction';
import { evaluate, readCall } from '../../../src/taskpane/functions/evaluate';
import { readExample } from '../../../src/taskpane/functions/formulaText';
import { searchFunctions } from '../../../src/taskpane/functions/searchFunctions';
import type { FunctionHelp } from '../../../src/model/functionHelp';
import { installCustomFunctions } from '../../support/customFunctions';

installCustomFunctions();

const ALL = functionHelp(path.resolve(__dirname, '../../..'));

function helpOf(name: string): FunctionHelp {
  const help = ALL.find((one) => one.name === name);
  if (help === undefined) throw new Error(`There is no ${name}.`);
  return help;
}

const CELLS: Readonly<Record<string, (string | number)[][]>> = { 'B2:B3': [[118], ['']], 'C2:C3': [[100], [90]] };
const evaluator = {
  call: callFunction,
  readCells: (address: string) => Promise.resolve(CELLS[address] ?? Promise.reject(new Error(`No ${address}.`))),
};

const outcomeOf = (name: string, ...fields: readonly string[]) =>
  evaluate(helpOf(name), readCall(helpOf(name), fields), evaluator);

describe('a search in the catalogue', () => {
  test.each([
    ['yoy', ['YOY', 'YOYSERIES']],
    ['convert', ['CONVERTUNIT']],
    ['barrels', ['CONVERTUNIT']],
    ['同比', ['YOY', 'YOYSERIES']],
    ['=INGOT.PRIOR(', ['PRIOR']],
    ['cagr', ['GROWTHRATE']],
    ['single months', ['DECUMULATE']],
    ['yearStart', ['DECUMULATE']],
    ['nothing like it', []],
  ])('for %s finds %j first', (query, names) => {
    const found = searchFunctions(ALL, query).map(({ name }) => name);
    expect(names.length === 0 ? found : found.slice(0, names.length)).toEqual(names);
  });

  it('for nothing finds all, in their order', () => {
    expect(searchFunctions(ALL, '  ')).toEqual(ALL);
  });
});

describe('an example of the help', () => {
  test.each(ALL.flatMap(({ name, examples }) => examples.map(({ formula }) => [formula, name] as const)))(
    '%s is taken apart, and put together again',
    (formula, name) => {
      const call = readExample(name, formula);
      const inner = formula.replace(/^=INDEX\((.*),\d+,\d+\)$/u, '=$1');
      expect(readCall(helpOf(name), call?.fields ?? []).formula).toBe(inner);
    },
  );

  it('is none where another function is called', () => {
    expect(readExample('YOY', '=SUM(1,2)')).toBeNull();
  });
});

describe('what the fields of a function give', () => {
  it('is what its cells would show, errors with their reason', async () => {
    expect(await outcomeOf('CONVERTUNIT', '1.5', 'kt', 't')).toEqual({ kind: 'cells', cells: [[1500]] });
    expect(await outcomeOf('YOY', 'B2:B3', 'C2:C3')).toEqual({
      kind: 'cells',
      cells: [[0.18], [{ code: '#N/A', reason: 'The current value is missing.' }]],
    });
    expect(await outcomeOf('YOY', '85%', '82%', 'pp')).toEqual({ kind: 'cells', cells: [[3]] });
  });

  it('is missing, wrong, or in the sheet alone', async () => {
    expect(await outcomeOf('YOY', '1')).toEqual({ kind: 'missing', names: ['previous'] });
    expect(await outcomeOf('YOY', '{1', '2')).toMatchObject({ kind: 'wrong', name: 'current' });
    expect(await outcomeOf('UNITS', '{1;2}')).toMatchObject({ kind: 'wrong', name: 'dimension' });
    expect(await outcomeOf('FIGURE', 'Figures[#All]', 'exports', 'China')).toEqual({ kind: 'inSheet' });
    expect(await outcomeOf('YOY', 'Z9', '1')).toEqual({ kind: 'failed', reason: 'No Z9.' });
  });

  it('leaves arguments out at the end and in the middle', () => {
    expect(readCall(helpOf('CONVERTUNIT'), ['290', 't/mo', 't/d', '', '2016-02']).formula).toBe(
      '=INGOT.CONVERTUNIT(290,"t/mo","t/d",,"2016-02")',
    );
    expect(readCall(helpOf('CONVERTUNIT'), ['290', 'kt', 't', '', '']).formula).toBe(
      '=INGOT.CONVERTUNIT(290,"kt","t")',
    );
  });
});
