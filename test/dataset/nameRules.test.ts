import fc from 'fast-check';
import { addNameRule, applyNameRules, indexRules, standardName } from '../../src/dataset/nameRules';
import type { NamedField, NameRule } from '../../src/model/workbookSettings';
import { article, figure } from '../output/examples';

const subject = (from: string, to: string): NameRule => ({ field: 'subject', from, to });
const nameOf = (rules: readonly NameRule[], name: string) => standardName(indexRules(rules), 'subject', name);

describe('standardName', () => {
  test.each<[string, NameRule[], string, string]>([
    ['whole name', [subject('RusAl', 'Rusal')], 'RusAl', 'Rusal'],
    ['without regard to case', [subject('UC RUSAL', 'Rusal')], 'uc rusal', 'Rusal'],
    ['without regard to surrounding space', [subject(' UC Rusal ', ' Rusal ')], 'UC Rusal\u00a0', 'Rusal'],
    ['its own spelling', [subject('rusal', 'Rusal')], 'RUSAL', 'Rusal'],
    ['no part of a name', [subject('Rusal', 'X')], 'UC Rusal', 'UC Rusal'],
    ['no other name', [subject('Rusal', 'X')], 'Alcoa', 'Alcoa'],
    ['no other field', [{ field: 'item', from: 'Rusal', to: 'X' }], 'Rusal', 'Rusal'],
    ['no rule', [], 'Rusal', 'Rusal'],
    ['an empty target', [subject('Rusal', ' ')], 'Rusal', 'Rusal'],
    ['an empty name', [subject(' ', 'Rusal')], ' ', ' '],
    ['a chain', [subject('b', 'c'), subject('a', 'b')], 'a', 'c'],
    ['the newest of two', [subject('a', 'b'), subject('A', 'c')], 'a', 'c'],
    ['a circle, by its newest', [subject('a', 'b'), subject('b', 'a')], 'a', 'a'],
    ['a circle, from its other side', [subject('a', 'b'), subject('b', 'a')], 'b', 'a'],
    ['a chain into a circle', [subject('x', 'a'), subject('b', 'a'), subject('a', 'b')], 'x', 'b'],
  ])('%s', (_what, rules, name, expected) => {
    expect(nameOf(rules, name)).toBe(expected);
  });
});

describe('addNameRule', () => {
  test.each<[string, NameRule[], NameRule, NameRule[]]>([
    ['the first', [], subject('a', 'b'), [subject('a', 'b')]],
    ['replaces the one for the same name', [subject('A ', 'x')], subject('a', 'b'), [subject('a', 'b')]],
    ['turns a rule round', [subject('a', 'b')], subject('b', 'a'), [subject('b', 'a')]],
    ['extends a chain', [subject('a', 'b')], subject('b', 'c'), [subject('a', 'b'), subject('b', 'c')]],
    [
      'leaves other fields',
      [{ field: 'item', from: 'a', to: 'x' }],
      subject('a', 'b'),
      [{ field: 'item', from: 'a', to: 'x' }, subject('a', 'b')],
    ],
    ['is trimmed', [], subject(' a ', ' b '), [subject('a', 'b')]],
    ['empty: no rule', [subject('a', 'b')], subject('b', '  '), [subject('a', 'b')]],
  ])('%s', (_what, rules, rule, expected) => {
    expect(addNameRule(rules, rule)).toEqual(expected);
  });
});

describe('rules, whatever they are', () => {
  const field = fc.constantFrom<NamedField>('subject', 'item');
  const name = fc.constantFrom('a', 'B', 'b ', 'c', 'd', '');
  const rule = fc.record({ field, from: name, to: name });
  const rules = fc.array(rule, { maxLength: 12 });

  test('a standard name is its own standard name', () => {
    fc.assert(
      fc.property(rules, name, (given, from) => {
        const standard = nameOf(given, from);
        expect(nameOf(given, standard)).toBe(standard);
      }),
    );
  });

  test('the newest rule holds at once', () => {
    fc.assert(
      fc.property(rules, rule, (given, added) => {
        fc.pre(added.from.trim() !== '' && added.to.trim() !== '');
        const index = indexRules(addNameRule(given.reduce<readonly NameRule[]>(addNameRule, []), added));
        expect(standardName(index, added.field, added.from)).toBe(added.to.trim());
      }),
    );
  });

  test('names that one rule joins stay joined, however many are added', () => {
    fc.assert(
      fc.property(rules, (given) => {
        const merged = given.reduce<readonly NameRule[]>(addNameRule, []);
        const keys = merged.map(({ field: of, from }) => `${of} ${from.toLowerCase()}`);
        expect(new Set(keys).size).toBe(keys.length);
        const index = indexRules(merged);
        for (const { field: of, from, to } of merged) {
          expect(standardName(index, of, from)).toBe(standardName(index, of, to).trim());
        }
      }),
    );
  });
});

describe('applyNameRules', () => {
  const evidence = { subject: { start: 0, end: 5, how: 'stated' } as const };
  const one = article({ figures: [figure({ subject: 'UC Rusal', item: 'Aluminum', partner: 'UC Rusal', evidence })] });

  test('renames the fields that a rule is about and keeps where they were read', () => {
    const rules: NameRule[] = [subject('uc rusal', 'Rusal'), { field: 'item', from: 'aluminum', to: 'aluminium' }];
    const [renamed] = applyNameRules(one, rules).figures;
    expect(renamed).toMatchObject({ subject: 'Rusal', item: 'aluminium', partner: 'UC Rusal', evidence });
    expect(one.figures[0]?.subject).toBe('UC Rusal');
  });

  test.each([[[]], [[subject('Alcoa', 'X')]]])('the very same article with %j', (rules) => {
    expect(applyNameRules(one, rules)).toBe(one);
  });

  test('figures without names', () => {
    const nameless = article({ figures: [figure({})] });
    expect(applyNameRules(nameless, [subject('null', 'X')])).toBe(nameless);
  });
});
