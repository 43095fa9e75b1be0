import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestError } from '../../../src/workbench/page/manifest';
import { matchesKeys, readShortcuts } from '../../../src/workbench/page/readShortcuts';

const file = path.resolve(__dirname, '../../../assets/shortcuts.json');

describe('readShortcuts', () => {
  it('reads the shortcuts of the add-in for each platform', () => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(readShortcuts(json, 'default')).toContainEqual({
      action: 'RefreshAll',
      name: 'Refresh all articles',
      keys: 'Ctrl+Alt+Shift+R',
    });
    expect(readShortcuts(json, 'mac')[0]?.keys).toBe('Command+Alt+Shift+G');
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no shortcuts', { actions: [] }],
    [
      'a shortcut without an action',
      { actions: [{ id: 'A' }], shortcuts: [{ action: 'B', key: { default: 'Ctrl+B' } }] },
    ],
  ])('refuses %s', (_what, json) => {
    expect(() => readShortcuts(json, 'default')).toThrow(ManifestError);
  });
});

describe('matchesKeys', () => {
  const press = (key: string, code: string, held: readonly string[]): KeyboardEvent =>
    ({
      key,
      code,
      ctrlKey: held.includes('ctrl'),
      altKey: held.includes('alt'),
      shiftKey: held.includes('shift'),
      metaKey: held.includes('meta'),
    }) as KeyboardEvent;

  it.each([
    ['Ctrl+Alt+Shift+E', press('E', 'KeyE', ['ctrl', 'alt', 'shift']), true],
    ['ctrl + alt + shift + e', press('E', 'KeyE', ['ctrl', 'alt', 'shift']), true],
    ['Ctrl+Alt+Shift+E', press('€', 'KeyE', ['ctrl', 'alt', 'shift']), true],
    ['Ctrl+Alt+Up', press('ArrowUp', 'ArrowUp', ['ctrl', 'alt']), true],
    ['Ctrl+1', press('!', 'Digit1', ['ctrl']), true],
    ['Command+Alt+Shift+G', press('G', 'KeyG', ['meta', 'alt', 'shift']), true],
    ['Ctrl+Alt+Shift+E', press('e', 'KeyE', ['ctrl', 'alt']), false],
    ['Ctrl+E', press('E', 'KeyE', ['ctrl', 'shift']), false],
    ['Ctrl+E', press('r', 'KeyR', ['ctrl']), false],
    ['Ctrl+E', press('e', 'KeyE', []), false],
    ['Ctrl+E', press('e', 'KeyE', ['ctrl', 'meta']), false],
  ])('%s, %j: %s', (keys, event, matches) => {
    expect(matchesKeys(keys, event)).toBe(matches);
  });
});
