import { townsOf } from '../../src/mentions/towns';
import { tokenizeText } from '../../src/text/tokenizeText';

describe('townsOf', () => {
  it.each([
    ['A mill in Ostrava Nova, which opened in May, was shut.', 'Ostrava Nova'],
    ['Officials of Karsk province said so.', 'Karsk'],
    ['It built a depot near Tolmin.', 'Tolmin'],
  ])('%s', (text, town) => {
    expect(townsOf(tokenizeText(text)).has(town)).toBe(true);
  });

  it.each([
    ['It sold its stake in Halvorsen.', 'Halvorsen'],
    ['A rise in Halvorsen Energy was seen.', 'Halvorsen Energy'],
    ["Growth in Halvorsen's output slowed.", 'Halvorsen'],
    ['Halvorsen said that it would.', 'Halvorsen'],
    ['Output in Chile fell.', 'Chile'],
  ])('no town: %s', (text, name) => {
    expect(townsOf(tokenizeText(text)).has(name)).toBe(false);
  });
});
