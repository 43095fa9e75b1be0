import { quantitiesOf } from '../../src/actions/quantities';

const listed = (text: string) =>
  quantitiesOf({
    id: 'a',
    title: null,
    published: '2018-08-09',
    publisher: null,
    url: null,
    language: 'en',
    text,
    tables: [],
    furniture: [],
  }).quantities.map(({ value, unit, bound }) => [value, unit, bound]);

describe('quantitiesOf', () => {
  it.each([
    ['a count by its noun', 'The yard built 158 ships.', [[158, 'ships', '=']]],
    ['a measured amount by its unit', 'It weighs 450 kg.', [[450, 'kg', '=']]],
    ['money by the name of the currency', 'They paid $3.5 million.', [[3_500_000, 'US Dollar', '=']]],
    ['a price by both', 'Copper costs $6,000 a tonne.', [[6000, 'US Dollar/t', '=']]],
    ['about', 'It holds about 20 MW.', [[20, 'MW', '~']]],
    ['at least as more than', 'It holds at least 20 MW.', [[20, 'MW', '>']]],
    ['up to as less than', 'It holds up to 20 MW.', [[20, 'MW', '<']]],
    ['a rise', 'Exports rose 3%.', [[3, '%', 'up']]],
    ['a fall as a positive value', 'Exports fell 3%.', [[3, '%', 'down']]],
    ['the direction before the bound', 'Exports rose more than 3%.', [[3, '%', 'up']]],
    ['a range in the unit as written', 'It takes 5 to 10 tonnes.', [[[5, 10], 'tonnes', '=']]],
    ['both ends of a change', 'It rose from 3 MW to 5 MW.', [[[3, 5], 'MW', '=']]],
    ['cents as cents', 'It costs 84 cents.', [[84, 'cents', '=']]],
    ['nothing in a date', 'They met on 9 August 2018.', []],
  ])('lists %s', (_name, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});
