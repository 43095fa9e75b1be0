import type { Frame, Locator } from 'playwright-core';
import { inWorkbench } from '../e2e/inWorkbench';
import type { WorkbenchPage } from '../e2e/workbenchPage';
import { describeInBrowser } from '../support/describeInBrowser';

function paneOf({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('There is no pane.');
  return frame;
}

const chartOf = ({ page }: WorkbenchPage): Locator => page.locator('svg[aria-label="Chart: Exports"]');

async function addChart(opened: WorkbenchPage): Promise<void> {
  await paneOf(opened).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C5').formulas = [
        ['Period', 'Actual', 'Year-on-year'],
        ['2018-01', 400_000, 0.1],
        ['2018-02', '=NA()', '=NA()'],
        ['2018-03', 500_000, -0.1],
        ['2018-04', 519_000, 0.18],
      ];
      await context.sync();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B5'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A5'));
      const change = chart.series.add('Year-on-year');
      change.setValues(sheet.getRange('C2:C5'));
      change.setXAxisValues(sheet.getRange('A2:A5'));
      change.chartType = 'LineMarkers';
      change.axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.numberFormat = '0%';
      axis.title.text = 'Year-on-year';
      chart.axes.valueAxis.title.text = 't';
      chart.title.text = 'Exports';
      chart.setPosition('D3', 'J20');
      await context.sync();
    }),
  );
  await chartOf(opened).waitFor();
}

describeInBrowser('charts in the workbench', () => {
  const opened = inWorkbench();

  test('are drawn over the sheet, with gaps where there is no value, and follow their cells', async () => {
    await addChart(opened());
    const chart = chartOf(opened());
    await chart.locator('circle').nth(2).waitFor();
    expect(await chart.locator('rect').count()).toBe(3);
    expect(await chart.locator('circle').count()).toBe(3);
    expect(await chart.textContent()).toContain('Year-on-year');
    await paneOf(opened()).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B3').values = [[900_000]];
        await context.sync();
      }),
    );
    await chart.locator('rect').nth(3).waitFor();
    expect(await chart.textContent()).toContain('800K');
  });

  test('go when they are deleted', async () => {
    await addChart(opened());
    await paneOf(opened()).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).delete();
        await context.sync();
      }),
    );
    await chartOf(opened()).waitFor({ state: 'detached' });
  });

  test('are not in the file: that is said', async () => {
    await addChart(opened());
    const { page } = opened();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download .xlsx' }).click();
    await download;
    await page.getByText('The file has its cells, but not the chart').waitFor();
    await page.getByRole('button', { name: 'Put the message away' }).click();
    await page.getByText('The file has its cells').waitFor({ state: 'detached' });
  });
});
