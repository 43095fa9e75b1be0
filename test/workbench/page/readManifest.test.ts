import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestError } from '../../../src/workbench/page/manifest';
import { readManifest } from '../../../src/workbench/page/readManifest';

const own = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');

/** The project's manifest with one thing changed, which has to be there. */
function changed(what: string, into: string): string {
  expect(own).toContain(what);
  return own.replaceAll(what, into);
}

describe('readManifest', () => {
  const manifest = readManifest(own);

  it('reads the buttons of the ribbon with their labels, tooltips and pictures', () => {
    const [group, ...others] = manifest.ribbon;
    expect(others).toEqual([]);
    expect(group?.label).toBe('Ingot');
    expect(group?.commands.map(({ label, action }) => [label, action])).toEqual([
      ['Show pane', { kind: 'showPane' }],
      ['Extract from selection', { kind: 'function', name: 'ExtractSelection' }],
      ['Refresh all', { kind: 'function', name: 'RefreshAll' }],
    ]);
    const extract = group?.commands[1];
    expect(extract?.tip.title).toBe('Extract from selection');
    expect(extract?.tip.text).toMatch(/^Reads the selected cells/u);
    expect(extract?.icons[0]).toEqual({ size: 16, url: '/addin/assets/icon-extract-16.png' });
    expect(extract?.icons.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it('reads the menu of a cell', () => {
    expect(manifest.cellMenu.map(({ label, action }) => [label, action])).toEqual([
      ['Extract figures', { kind: 'function', name: 'ExtractFromCell' }],
      ['Show source', { kind: 'function', name: 'ShowSource' }],
    ]);
  });

  it('finds the files that it names where the workbench serves them', () => {
    expect(manifest).toMatchObject({
      id: 'f329a38f-1f2d-4c13-9448-0e4d92f6fd11',
      name: 'Ingot',
      iconUrl: '/addin/assets/icon-32.png',
      paneUrl: '/addin/taskpane.html',
      functions: { namespace: 'INGOT', metadataUrl: '/addin/functions.json' },
      shortcutsUrl: '/addin/assets/shortcuts.json',
    });
  });

  it('finds them as well where the add-in is to stand in a folder of another host', () => {
    const elsewhere = readManifest(changed('https://localhost:3000/', 'https://example.org/tools/ingot/'));
    expect(elsewhere).toEqual(manifest);
  });

  it('takes no file from another place than the add-in’s own', () => {
    const foreign = readManifest(
      changed('https://localhost:3000/assets/icon-16.png', 'https://example.org/icon-16.png'),
    );
    expect(foreign.ribbon[0]?.commands[0]?.icons.map(({ size }) => size)).not.toContain(16);
  });

  it('reads characters that XML escapes', () => {
    const { ribbon } = readManifest(changed('DefaultValue="Show pane"', 'DefaultValue="A &amp; B &lt;i&gt;"'));
    expect(ribbon[0]?.commands[0]?.label).toBe('A & B <i>');
  });

  it.each([
    ['no XML', '', /empty|Start tag/u],
    ['XML that is cut off', own.slice(0, 2000), /^manifest\.xml, line \d+/u],
    ['another document', '<html/>', /nothing for a workbook/u],
    ['no workbook', changed('xsi:type="Workbook"', 'xsi:type="Document"'), /nothing for a workbook/u],
    ['a resource that is not there', changed('resid="RefreshAll.Tip"', 'resid="Gone"'), /"Gone"/u],
    [
      'a control that is no button',
      changed('xsi:type="Button" id="Ingot.RefreshAll"', 'xsi:type="Menu" id="Ingot.RefreshAll"'),
      /"Ingot\.RefreshAll"/u,
    ],
    [
      'an action that is unknown',
      changed('<FunctionName>RefreshAll</FunctionName>', ''),
      /action of "Ingot\.RefreshAll"/u,
    ],
    ['no page', changed('https://localhost:3000/taskpane.html', 'taskpane'), /no page/u],
    [
      'no functions where it says so',
      changed('https://localhost:3000/functions.json', 'https://example.org/f.json'),
      /functions/u,
    ],
  ])('refuses %s and says what is wrong', (_what, xml, message) => {
    expect(() => readManifest(xml)).toThrow(ManifestError);
    expect(() => readManifest(xml)).toThrow(message);
  });
});
