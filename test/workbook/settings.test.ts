import { readWorkbookSettings } from '../../src/workbook/settings/readWorkbookSettings';
import { settingsXml } from '../../src/workbook/settings/settingsXml';
import { writeWorkbookSettings } from '../../src/workbook/settings/writeWorkbookSettings';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';

const SETTINGS = {
  nameRules: [{ field: 'subject' as const, from: 'UC Rusal', to: 'Rusal' }],
  reportUnits: { mass: 'kt' },
};
const NONE = { nameRules: [], reportUnits: {} };
const NAMESPACE = 'urn:ingot:settings';

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

const parts = () => book.host.book.xmlParts;

test('a fresh workbook has none', async () => {
  expect(await readWorkbookSettings()).toEqual(NONE);
});

test('what is written is read, and stands once', async () => {
  await writeWorkbookSettings(NONE);
  await writeWorkbookSettings(SETTINGS);
  expect(await readWorkbookSettings()).toEqual(SETTINGS);
  expect(parts().ids(NAMESPACE)).toHaveLength(1);
});

test('parts of others are left alone', async () => {
  const other = parts().add('<other xmlns="urn:other">x</other>');
  await writeWorkbookSettings(SETTINGS);
  expect(parts().xml(other)).toContain('>x<');
});

test('of several parts the last saved holds, a whole one before a damaged one', async () => {
  parts().add(settingsXml({ reportUnits: { mass: 'Mt' } }, 5));
  parts().add(settingsXml(SETTINGS, 7));
  parts().add(settingsXml({ reportUnits: { mass: 'g' } }, 9).replace('"g"', '"lb"'));
  expect(await readWorkbookSettings()).toEqual(SETTINGS);
});

test('a damaged part says what it can, and nothing is deleted by reading', async () => {
  parts().add(settingsXml(SETTINGS, 7).replace('"kt"', '"Mt"'));
  expect((await readWorkbookSettings()).reportUnits).toEqual({ mass: 'Mt' });
  parts().add(`<ingot xmlns="${NAMESPACE}" version="1">{broken</ingot>`);
  expect((await readWorkbookSettings()).reportUnits).toEqual({ mass: 'Mt' });
  expect(parts().ids(NAMESPACE)).toHaveLength(2);
  await writeWorkbookSettings(SETTINGS);
  expect(await readWorkbookSettings()).toEqual(SETTINGS);
  expect(parts().ids(NAMESPACE)).toHaveLength(1);
});

test('what a later Ingot saved is used, and not overwritten', async () => {
  parts().add(settingsXml(SETTINGS, 7).replace('version="1"', 'version="2"'));
  expect(await readWorkbookSettings()).toEqual(SETTINGS);
  await expect(writeWorkbookSettings(NONE)).rejects.toMatchObject({ code: 'newer' });
  expect(await readWorkbookSettings()).toEqual(SETTINGS);
});

test('where Excel fails the old settings hold, or the new ones', async () => {
  await writeWorkbookSettings(SETTINGS);
  const changed = { ...SETTINGS, reportUnits: { mass: 'Mt' } };
  for (let nth = 1; nth < 20; nth += 1) {
    book.host.faults.failAction(nth);
    await writeWorkbookSettings(changed).catch(() => undefined);
    book.host.faults.clear();
    expect([SETTINGS, changed]).toContainEqual(await readWorkbookSettings());
  }
});
