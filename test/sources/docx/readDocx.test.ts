import { readDocx } from '../../../src/sources/docx/readDocx';
import { docxBytes, paragraph, wordTable } from '../../support/sources/docxBytes';
import { tableTexts } from '../../support/sources/tables';

test('paragraphs and tables', async () => {
  const table = wordTable([
    ['Month', 't'],
    ['May', '40,000'],
  ]);
  const bytes = await docxBytes(paragraph('Output rose.') + paragraph('Table 1') + table + paragraph('Prices fell.'));
  const article = await readDocx(bytes, 'note.docx');
  expect(article.text).toBe('Output rose.\n\nTable 1\n\nMonth\tt\nMay\t40,000\n\nPrices fell.');
  expect(tableTexts(article, article.tables[0])).toEqual([
    ['Month', 't'],
    ['May', '40,000'],
  ]);
  const caption = article.tables[0]?.caption;
  expect(caption && article.text.slice(caption.start, caption.end)).toBe('Table 1');
});

test('runs of one word are not torn', async () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const bytes = await docxBytes(`<w:p>${run('Out')}${run('put ')}${run('rose.')}</w:p>`);
  expect((await readDocx(bytes, 'note.docx')).text).toBe('Output rose.');
});
