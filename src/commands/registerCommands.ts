import { requestPane, type PaneRequest } from '../actions/paneRequests';

/** What commands ask of the workbook. */
export interface CommandWorkbook {
  /** The figure of the table row or linked cell that is active, or null. */
  readonly figureIdAtActiveCell: () => Promise<string | null>;
}

/** The host's view of a running command; the keyboard hands none over. */
interface Invocation {
  readonly completed: () => void;
}

type Command = (invocation?: Invocation) => void;

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'Excel did not say why.';

/** Shows the pane, then asks it what is to be asked. What goes wrong, the pane says; it may be open all the same. */
async function run(name: string, request: () => PaneRequest | null | Promise<PaneRequest>): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    const asked = await request();
    if (asked !== null) requestPane(asked);
  } catch (error) {
    requestPane({ type: 'showError', message: `"${name}" did not work. ${messageOf(error)}` });
  }
}

/** What the host calls; it is told in any case that the command has ended, or it would wait for it. */
function command(name: string, request: () => PaneRequest | null | Promise<PaneRequest>): Command {
  return (invocation) => {
    void run(name, request).finally(() => invocation?.completed());
  };
}

/**
 * Registers what ribbon, context menu and keyboard run; `manifest.xml` and `assets/shortcuts.json` name the same ids.
 *
 * @example registerCommands({ figureIdAtActiveCell });
 */
export function registerCommands(workbook: CommandWorkbook): void {
  const extract = (): PaneRequest => ({ type: 'extractSelection' });
  const showSource = async (): Promise<PaneRequest> => ({
    type: 'showSource',
    figureId: await workbook.figureIdAtActiveCell(),
  });
  // Spelt out: `npm run validate` reads these lines, here and in the bundle.
  Office.actions.associate(
    'ShowPane',
    command('Show pane', () => null),
  );
  Office.actions.associate('ExtractSelection', command('Extract from selection', extract));
  Office.actions.associate('ExtractFromCell', command('Extract figures', extract));
  Office.actions.associate(
    'RefreshAll',
    command('Refresh all', () => ({ type: 'refreshAll' })),
  );
  Office.actions.associate('ShowSource', command('Show source', showSource));
}
