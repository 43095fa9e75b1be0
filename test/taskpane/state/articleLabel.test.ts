import type { ArticleOrigin } from '../../../src/taskpane/state/articleEntry';
import { labelOf } from '../../../src/taskpane/state/articleLabel';

const pasted = (text: string): ArticleOrigin => ({ kind: 'pasted', text });
const file: ArticleOrigin = { kind: 'file', file: new File([''], 'report.pdf') };
const cells: ArticleOrigin = {
  kind: 'cells',
  address: 'Sheet1!A1',
  selection: { address: 'Sheet1!A1', eachCell: false },
  text: '  \n ',
  title: null,
  publisher: null,
  url: null,
};

it.each<[string, ArticleOrigin, string | null, string]>([
  ['its title', pasted('Some text'), 'Copper', 'Copper'],
  ['not an empty title', file, '  ', 'report.pdf'],
  ['the file', file, null, 'report.pdf'],
  ['the first line', pasted('\n Copper rose.\nMore.'), null, 'Copper rose.'],
  ['something, for no text at all', pasted(' '), null, 'Pasted article'],
  ['the title beside the cells', { ...cells, title: ' Zinc ' }, null, 'Zinc'],
  ['the cells', cells, null, 'Sheet1!A1'],
])('an article is called by %s', (_name, origin, title, label) => {
  expect(labelOf(origin, { title })).toBe(label);
});

it('cuts a long line between two words', () => {
  const label = labelOf(pasted('copper '.repeat(40)), null);
  expect(label).toMatch(/copper…$/u);
  expect(label.length).toBeLessThanOrEqual(91);
});
