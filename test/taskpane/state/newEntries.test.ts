import { cellsEntry, fileEntry, pastedEntry } from '../../../src/taskpane/state/newEntries';

const cell = { title: null, published: null, publisher: null, url: null };
const selection = { address: 'Sheet1!A1:A2', eachCell: true };
const at = (address: string, text: string) => cellsEntry({ ...cell, address, text }, selection).id;
const file = (name: string, content: string, lastModified: number) =>
  fileEntry(new File([content], name, { lastModified })).id;

it.each([
  ['the same text', pastedEntry({ text: 'Copper rose.' }).id, pastedEntry({ text: 'Copper rose.' }).id],
  ['the same file', file('a.txt', 'x', 1), file('a.txt', 'x', 1)],
  ['the same cell', at('Sheet1!A1', 'x'), at('Sheet1!A1', 'x')],
])('%s is the same article', (_name, one, other) => {
  expect(one).toBe(other);
});

it.each([
  ['another text', pastedEntry({ text: 'Copper rose.' }).id, pastedEntry({ text: 'Copper rose' }).id],
  ['another text of the same length', pastedEntry({ text: 'ab' }).id, pastedEntry({ text: 'ba' }).id],
  ['another file of the same name', file('a.txt', 'x', 1), file('a.txt', 'x', 2)],
  ['the same words in another cell', at('Sheet1!A1', 'x'), at('Sheet1!A2', 'x')],
])('%s is another article', (_name, one, other) => {
  expect(one).not.toBe(other);
});

it('takes the date that stands beside the text', () => {
  const entry = cellsEntry({ ...cell, address: 'A1', text: 'x', published: '2020-01-02' }, selection);
  expect(entry).toMatchObject({ status: 'waiting', dateGiven: '2020-01-02', reread: false });
});
