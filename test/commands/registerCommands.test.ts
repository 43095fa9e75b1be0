import type { PaneRequest } from '../../src/actions/paneRequests';
import { onPaneRequest } from '../../src/actions/paneRequests';
import { registerCommands, type CommandWorkbook } from '../../src/commands/registerCommands';

type Action = (invocation?: { completed: () => void }) => void;

/** Office, as far as commands see it, and everything that they do to it, in order. */
function office(showAsTaskpane: () => Promise<void> = () => Promise.resolve()): {
  actions: Map<string, Action>;
  done: string[];
} {
  const actions = new Map<string, Action>();
  const done: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, action: Action) => void actions.set(id, action) },
      addin: {
        showAsTaskpane: () => {
          done.push('shown');
          return showAsTaskpane();
        },
      },
    },
  });
  return { actions, done };
}

const workbook: CommandWorkbook = { figureIdAtActiveCell: () => Promise.resolve('f1') };

/** Runs an action as the host does and waits until it is told that it has ended. */
const run = (action: Action | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (action === undefined) reject(new Error('There is no such action.'));
    else action({ completed: resolve });
  });

let requests: PaneRequest[] = [];
let stop: () => void = () => undefined;

beforeEach(() => {
  requests = [];
  stop = onPaneRequest((request) => requests.push(request));
});

afterEach(() => {
  stop();
});

describe('commands', () => {
  test.each<[string, PaneRequest[]]>([
    ['ShowPane', []],
    ['ExtractSelection', [{ type: 'extractSelection' }]],
    ['ExtractFromCell', [{ type: 'extractSelection' }]],
    ['RefreshAll', [{ type: 'refreshAll' }]],
    ['ShowSource', [{ type: 'showSource', figureId: 'f1' }]],
  ])('%s shows the pane and asks it for %j', async (id, expected) => {
    const { actions, done } = office();
    registerCommands(workbook);
    await run(actions.get(id));
    expect(done).toEqual(['shown']);
    expect(requests).toEqual(expected);
  });

  it('registers what the manifest and the shortcuts name, and nothing else', () => {
    const { actions } = office();
    registerCommands(workbook);
    expect([...actions.keys()].sort()).toEqual([
      'ExtractFromCell',
      'ExtractSelection',
      'RefreshAll',
      'ShowPane',
      'ShowSource',
    ]);
  });

  it('asks the pane also where the active cell holds no figure, which it then says', async () => {
    const { actions } = office();
    registerCommands({ figureIdAtActiveCell: () => Promise.resolve(null) });
    await run(actions.get('ShowSource'));
    expect(requests).toEqual([{ type: 'showSource', figureId: null }]);
  });

  it('tells an error of the workbook in the pane', async () => {
    const { actions } = office();
    registerCommands({ figureIdAtActiveCell: () => Promise.reject(new Error('Leave the cell that you are editing.')) });
    await run(actions.get('ShowSource'));
    expect(requests).toEqual([
      { type: 'showError', message: '"Show source" did not work. Leave the cell that you are editing.' },
    ]);
  });

  it('tells that the pane could not be shown, and ends all the same', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- Office rejects with such objects
    const { actions } = office(() => Promise.reject({ code: 5000 }));
    registerCommands(workbook);
    await run(actions.get('RefreshAll'));
    expect(requests).toEqual([{ type: 'showError', message: '"Refresh all" did not work. Excel did not say why.' }]);
  });

  it('runs from the keyboard, which hands no event over', async () => {
    const { actions } = office();
    registerCommands(workbook);
    actions.get('ExtractSelection')?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests).toEqual([{ type: 'extractSelection' }]);
  });
});
