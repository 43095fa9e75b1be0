import type { FUniver } from '@univerjs/core/facade';
import type { AddinCommand } from './manifest';

/** The size of pictures in Univer's menus. */
const ICON = 16;

/**
 * Adds the add-in's entries to the menu that a right-click on a cell opens.
 *
 * @param api the spreadsheet
 * @param commands the entries, as the manifest has them
 * @param onCommand called with the entry that was chosen
 * @example
 * addCellMenu(api, manifest.cellMenu, run);
 */
export function addCellMenu(
  api: FUniver,
  commands: readonly AddinCommand[],
  onCommand: (command: AddinCommand) => void,
): void {
  commands.forEach((command, order) => {
    const id = `addin.${command.id}`;
    const picture = command.icons.find(({ size }) => size >= ICON) ?? command.icons.at(-1);
    const icon = `${id}.icon`;
    if (picture !== undefined) {
      api.registerComponent(icon, () => <img src={picture.url} alt="" width={ICON} height={ICON} />);
    }
    api
      .createMenu({
        id,
        title: command.label,
        order,
        action: () => onCommand(command),
        ...(picture !== undefined && { icon }),
      })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  });
}
