/** The entry of the bundle with which tests (and programs in Node) open a workbook. */
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { createExcelHost } from './createExcelHost';
import type { ExcelHost, ExcelHostOptions } from './createExcelHost';
import type { Client, ClientOptions, ClientWindow } from './office/connectClient';
import { connectClient } from './office/connectClient';
import type { RangeRef } from './book/RangeRef';
import type { FunctionsMetadata } from './functions/FunctionMetadata';
import { registerFunctions } from './functions/registerFunctions';
import { headlessUniver } from './univer/headlessUniver';

/** A workbook without a screen, and the client library that speaks to it. */
export interface HeadlessExcel {
  readonly host: ExcelHost;
  readonly client: Client;
  /** Makes an add-in's functions work in formulas. */
  registerFunctions(namespace: string, metadata: FunctionsMetadata): void;
  /** Types into a cell, as a user does. */
  type(ref: RangeRef, value: string | number): Promise<void>;
  /** Closes the workbook. */
  dispose(): void;
}

/**
 * Opens an empty workbook without a screen and connects a client library to it.
 *
 * @example const excel = openHeadless(clientWindow, { requirements: { ExcelApi: '1.13' } });
 */
export function openHeadless(window: ClientWindow, options: ExcelHostOptions & ClientOptions = {}): HeadlessExcel {
  const engine = headlessUniver();
  const host = createExcelHost(engine, options);
  const client = connectClient(window, host, options);
  return {
    host,
    client,
    registerFunctions: (namespace, metadata) => registerFunctions(host, namespace, metadata, client.functions),
    type: (ref, value) => type(host, ref, value),
    dispose: () => {
      client.disconnect();
      host.dispose();
      engine.univer.dispose();
    },
  };
}

/** Changes a cell by the engine's own command, past the add-in's rules. A protected sheet refuses it in silence. */
async function type(host: ExcelHost, { sheetId, box }: RangeRef, value: string | number): Promise<void> {
  const { commands, unitId } = host.book.engine;
  host.book.writes.flush();
  const range = { startRow: box.top, endRow: box.bottom, startColumn: box.left, endColumn: box.right };
  await commands.executeCommand(SetRangeValuesCommand.id, { unitId, subUnitId: sheetId, range, value: { v: value } });
}
