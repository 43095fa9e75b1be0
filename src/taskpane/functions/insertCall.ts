import type { InsertedFormula } from '../../workbook/insertFormula';
import type { PaneTools } from '../PaneTools';
import type { Notice } from '../state/paneState';
import { messageOf } from '../work/messageOf';
import { runInsert } from '../work/runInsert';
import type { Call, Outcome } from './evaluate';

const isOccupied = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'occupied';

/** How many cells a result takes, as far as it is known. */
function sizeOf(outcome: Outcome | null): { readonly rows: number; readonly columns: number } {
  if (outcome?.kind !== 'cells') return { rows: 1, columns: 1 };
  return { rows: Math.max(1, outcome.cells.length), columns: Math.max(1, outcome.cells[0]?.length ?? 1) };
}

async function putBack({ store }: PaneTools, undo: () => Promise<void>): Promise<void> {
  try {
    await undo();
    store.setState({ notice: { tone: 'info', text: 'What stood there is back.' } });
  } catch (error) {
    store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}

/** Where it went, with the way to put back what it replaced. */
function insertedNotice(tools: PaneTools, { address, undo }: InsertedFormula): Notice {
  const notice: Notice = { tone: 'success', text: `Inserted: ${address}.` };
  if (undo === null) return notice;
  return { ...notice, offer: { label: 'Undo', act: () => void putBack(tools, undo) } };
}

/**
 * Inserts a formula at the active cell, and says where it went. What stands there is replaced only once the user has
 * said so, and can be put back.
 *
 * @param outcome What it gives, so that the cells it spills to are looked at, too; null where nobody knows.
 * @example await insertCall(tools, call, outcome)
 */
export async function insertCall(
  tools: PaneTools,
  call: Call,
  outcome: Outcome | null,
  overwrite = false,
): Promise<void> {
  const reads = call.arguments.flatMap((argument) =>
    argument.kind === 'reference' && argument.address !== null ? [argument.address] : [],
  );
  await runInsert(tools, {
    label: 'Inserting',
    act: () => tools.actions.insertFormula({ formula: call.formula, ...sizeOf(outcome), reads, overwrite }),
    done: (inserted) => insertedNotice(tools, inserted),
    refused: (error) => {
      if (!isOccupied(error)) return null;
      const replace = (): void => void insertCall(tools, call, outcome, true);
      return { tone: 'info', text: error.message, offer: { label: 'Replace', act: replace } };
    },
  });
}
