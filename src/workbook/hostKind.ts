/**
 * Where the page runs: in Excel (or the workbench, which plays it), or in a plain browser. To be asked once
 * `Office.onReady` has answered, or where there is no Office.
 *
 * @example if (hostKind() === 'none') showHowToOpen()
 */
export function hostKind(): 'excel' | 'none' {
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') return 'none';
  // Outside Office the client library gives no host at all.
  const host: unknown = Office.context.host;
  return host === Office.HostType.Excel ? 'excel' : 'none';
}
