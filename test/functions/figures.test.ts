import { figure, figures } from '../../src/functions/functions';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { errorLike } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

const TEXT = 'China exported 519,000 tonnes of unwrought aluminium in July, up 18 percent from a year earlier.';

describe('FIGURES', () => {
  it('lists the figures of a text under the header of the table', async () => {
    const [header, row, ...others] = await figures([[TEXT]], '2018-08-09');
    expect(header).toEqual(FIGURE_COLUMNS.map((column) => column.header));
    expect(others).toEqual([]);
    const named = Object.fromEntries(
      (header ?? []).map((name, index): [string, unknown] => [String(name), row?.[index]]),
    );
    expect(named).toMatchObject({
      Use: true,
      Measure: 'exports',
      Subject: 'China',
      PeriodStart: '2018-07-01',
      Published: '2018-08-09',
      Value: 519_000,
      Unit: 't',
      YoY: 0.18,
      MoM: '',
    });
  });

  it('joins the cells of an article, and takes a date of Excel', async () => {
    const [, row] = await figures([['China exported 519,000 tonnes of unwrought aluminium'], ['in July.']], 43321);
    expect(row).toContain('2018-07-01');
  });

  it('leaves the period out where the text has no date', async () => {
    const [, row] = await figures([[TEXT]]);
    expect(row).not.toContain('2018-07-01');
    expect(row).toContain(519_000);
  });

  it('gives a table that FIGURE looks up in', async () => {
    const table = await figures([[TEXT]], '2018-08-09');
    expect(figure(table, [['exports']], [['china']], [[null]], [['2018-07']], [['kt']])).toEqual([[519]]);
  });

  test.each([
    ['Nothing happened.', null, '#N/A', 'There is no figure in the text.'],
    ['', null, '#N/A', 'The text is missing.'],
    [TEXT, '2018', '#VALUE!', 'published is not a day.'],
    [TEXT, 'yesterday', '#VALUE!', '"yesterday" is not a period.'],
    [{ type: 'Error', basicValue: '#N/A' }, null, '#N/A', 'The cell that is read holds #N/A.'],
  ])('says what is wrong with %p published %p', async (text, published, code, message) => {
    await expect(figures([[text]], published)).rejects.toEqual(errorLike(code, message));
  });
});
