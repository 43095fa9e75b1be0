import { lookedUpId, lookupFormula } from '../../src/workbook/lookupFormula';

test.each<[string, string, number, string]>([
  ['f12', 'StdValue', 1, '=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))'],
  ['f12', 'StdValue', 0.001, '=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))/1000'],
  ['f12', 'StdValue', 1000, '=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))*1000'],
  ['f12', 'StdValue', 1.1023, '=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))*1.1023'],
  ['a*b?~"', 'StdValue', 1, '=INDEX(Figures[StdValue],MATCH("a~*b~?~~""",Figures[Id],0))'],
  ['f12', "a]'#", 1, "=INDEX(Figures[a']'''#],MATCH(\"f12\",Figures[Id],0))"],
])('%s in %s times %d', (id, column, factor, formula) => {
  expect(lookupFormula('Figures', id, column, factor)).toBe(formula);
  expect(lookedUpId(formula)).toBe(id);
});

test.each(['', '=A1', '=MATCH("f12",A:A,0)', 'MATCH', '=INDEX(T[StdValue],MATCH(A1,T[Id],0))'])(
  '%j looks no figure up',
  (formula) => {
    expect(lookedUpId(formula)).toBeNull();
  },
);
