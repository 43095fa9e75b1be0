import { settingsXml } from '../../src/workbook/settings/settingsXml';
import { readSealedXml } from '../../src/workbook/xml/sealedXml';
import { validSettings } from '../../src/workbook/settings/validSettings';

const SETTINGS = {
  nameRules: [{ field: 'subject' as const, from: 'RusAl', to: 'Rusal <&> "]]>" 铜 😀 \u0000\uffff' }],
  reportUnits: { mass: 'kt' },
};

test('what is written is read', () => {
  expect(readSealedXml(settingsXml(SETTINGS, 7))).toEqual({
    version: 1,
    revision: 7,
    isWhole: true,
    content: SETTINGS,
  });
});

test('nothing in it is XML of its own', () => {
  const inside = settingsXml(SETTINGS, 1)
    .replace(/^<ingot[^>]*>/, '')
    .replace(/<\/ingot>$/, '');
  expect(inside).not.toMatch(/[<>&]/);
  expect(Array.from(inside).every((character) => character >= ' ' && character <= '~')).toBe(true);
});

test('is read however Excel writes it anew', () => {
  const written = settingsXml(SETTINGS, 7);
  const [, tag = '', json = ''] = /^<ingot([^>]*)>(.*)<\/ingot>$/s.exec(written) ?? [];
  const anew = `<?xml version="1.0"?>\n<ingot${tag.replaceAll('"', "'")}>\n${json.replaceAll('"', '&quot;')}\n</ingot>\n`;
  expect(readSealedXml(anew)).toEqual(readSealedXml(written));
});

test.each<[string, (xml: string) => string]>([
  ['a value changed', (xml) => xml.replace('"kt"', '"Mt"')],
  ['the checksum gone', (xml) => xml.replace(/checksum="\w*"/, '')],
])('damage is noticed and what is left is read: %s', (_, damage) => {
  const part = readSealedXml(damage(settingsXml(SETTINGS, 7)));
  expect(part?.isWhole).toBe(false);
  expect(part?.content).toHaveProperty('nameRules');
});

test.each<[string, string]>([
  ['cut', settingsXml(SETTINGS, 7).slice(0, -40)],
  ['no JSON', settingsXml(SETTINGS, 7).replace('{', '')],
  ['empty', '<ingot xmlns="urn:ingot:settings"></ingot>'],
  ['self-closed', '<ingot xmlns="urn:ingot:settings"/>'],
])('nothing is read of what is beyond reading: %s', (_, xml) => {
  expect(readSealedXml(xml)?.content).toBeNull();
});

test.each(['', 'x', '<other/>', '<ingot'])('%j is nothing of the kind', (xml) => {
  expect(readSealedXml(xml)).toBeNull();
});

describe('settings', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'x'],
    ['a list', []],
    ['other fields', { nameRules: 'x', reportUnits: [] }],
    [
      'rules that are none',
      { nameRules: [null, 1, {}, { field: 'measure', from: 'a', to: 'b' }, { field: 'item', from: ' ', to: 'b' }] },
    ],
    ['units that are none', { reportUnits: { mass: 'stone', power: 5 } }],
  ])('%s say nothing', (_, found) => {
    expect(validSettings(found)).toEqual({ nameRules: [], reportUnits: {} });
  });

  test('keep what is right beside what is wrong', () => {
    const found = { nameRules: [...SETTINGS.nameRules, 5], reportUnits: { mass: 'kt', energy: 'none' }, later: true };
    expect(validSettings(found)).toEqual(SETTINGS);
  });
});
