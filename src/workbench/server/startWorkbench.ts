import path from 'node:path';
import { buildAddin } from './buildAddin';
import { bundlePage } from './bundlePage';
import { listenLocally } from './listen';
import { requestListener, type ServedFolders } from './requestListener';

/** The running workbench. */
export interface Workbench {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds what is not built and serves the workbench on this machine.
 *
 * @param root the project's folder
 * @param port the port to use; null for the first free one
 * @param log receives lines about what takes time
 * @returns the running workbench
 * @throws WorkbenchError with what to do about it
 * @example
 * const { address, close } = await startWorkbench(root, null, (line) => console.log(line));
 */
export async function startWorkbench(
  root: string,
  port: number | null,
  log: (line: string) => void,
): Promise<Workbench> {
  const addin = await buildAddin(root, log);
  const pageBundle = await bundlePage(root, log);
  const folders: ServedFolders = {
    page: path.join(root, 'src/workbench/page/public'),
    pageBundle,
    addin,
    office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    manifest: path.join(root, 'manifest.xml'),
  };
  const server = await listenLocally(requestListener(folders), port);
  return { address: `http://localhost:${server.port}`, close: server.close };
}
