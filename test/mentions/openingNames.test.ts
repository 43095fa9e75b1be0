import { openingNames } from '../../src/mentions/openingNames';
import { tokenizeText } from '../../src/text/tokenizeText';

describe('openingNames', () => {
  it.each([
    ['Rusal is looking for partners. Rusal wants a smelter.', ['rusal']],
    ['Rusal is looking for partners. Alcoa is not.', []],
    ['Exports rose. Exports fell. Output rose. Output fell.', []],
    ['Production rose in May. Production fell in June.', []],
    ['Haulage rose. Haulage fell.', []],
    ['Orlen rose. Orlen fell, and orlen is no word.', []],
    ['Rusal rose. Rusal fell. Source: https://example.com/rusal-fell', ['rusal']],
    ['', []],
  ])('%s', (text, names) => {
    expect([...openingNames(tokenizeText(text))]).toEqual(names);
  });
});
