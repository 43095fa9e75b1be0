/** The entry of the bundle with which tests (and programs in Node) open a workbook. */
import { createExcelHost } from './createExcelHost';
import type { ExcelHost, ExcelHostOptions } from './createExcelHost';
import type { Client, ClientOptions, ClientWindow } from './office/connectClient';
import { connectClient } from './office/connectClient';
import { headlessUniver } from './univer/headlessUniver';

/** A workbook without a screen, and the client library that speaks to it. */
export interface HeadlessExcel {
  readonly host: ExcelHost;
  readonly client: Client;
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
    dispose: () => {
      client.disconnect();
      host.dispose();
      engine.univer.dispose();
    },
  };
}
