import type { IWorkbookData } from '@univerjs/core';
export async function writeWorkbook(snapshot: IWorkbookData, spilled: unknown): Promise<Uint8Array<ArrayBuffer>> {
  void snapshot;
  void spilled;
  return Promise.resolve(new Uint8Array());
}
