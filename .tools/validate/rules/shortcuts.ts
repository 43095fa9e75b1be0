import type { AddIn, Rule } from '../AddIn';
import { isTakenByExcel, readKeys } from '../keys';
import { readShortcuts, type Shortcuts } from '../readShortcuts';
import { elementsAt } from '../xml';

const PLATFORMS = ['default', 'windows', 'mac', 'web'] as const;

function keyProblems({ shortcuts }: Shortcuts): string[] {
  return PLATFORMS.flatMap((platform) => {
    const seen = new Map<string, string>();
    return shortcuts.flatMap(({ action, key }) => {
      const written = key[platform];
      if (written === undefined)
        return platform === 'default' ? [`The shortcut of ${action} has no default keys. Give "default".`] : [];
      const keys = readKeys(written);
      if (keys === null) return [`"${written}" are no keys that Office takes. Write them like Ctrl+Alt+Shift+G.`];
      if (isTakenByExcel(keys))
        return [`"${written}" is a shortcut of Excel or the browser. Choose other keys for ${action}.`];
      const other = seen.get(keys);
      seen.set(keys, action);
      return other === undefined ? [] : [`"${written}" runs both ${other} and ${action} (${platform}). Change one.`];
    });
  });
}

function actionProblems({ actions, shortcuts }: Shortcuts, { registered }: AddIn): string[] {
  return [
    ...actions
      .filter(({ id }) => !registered.actions.has(id))
      .map(
        ({ id }) =>
          `The shortcuts name the action "${id}", which is not registered in ${registered.where}. Correct the id.`,
      ),
    ...shortcuts
      .filter(({ action }) => actions.every(({ id }) => id !== action))
      .map(({ action }) => `A shortcut runs "${action}", which the file's "actions" do not list. Add it there.`),
  ];
}

/** The keyboard shortcuts can be read, run actions that there are, and take no keys from Excel. */
export const shortcuts: Rule = {
  name: 'shortcuts',
  check: (addIn) => {
    const address = elementsAt(addIn.manifest, 'ExtendedOverrides')[0]?.attributes.Url;
    if (address === undefined)
      return ['<ExtendedOverrides> is missing. Give the address of assets/shortcuts.json as its Url.'];
    const content = addIn.readFile(address);
    if (content === null) return [`There is no file for ${address}. Correct the Url of <ExtendedOverrides>.`];
    const read = readShortcuts(new TextDecoder().decode(content));
    if (typeof read === 'string') return [`${address}: ${read}`];
    return [...actionProblems(read, addIn), ...keyProblems(read)];
  },
};
