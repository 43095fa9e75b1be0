import type { PDFDocumentProxy } from 'pdfjs-dist';
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ArticleReadError } from '../ArticleReadError';

let library: Promise<typeof PdfLibrary> | null = null;

/**
 * Opens a PDF document. Its code does not run, and neither fonts nor character maps are fetched.
 *
 * @throws ArticleReadError where the document is damaged or locked.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  library ??= loadLibrary();
  const { getDocument } = await library;
  try {
    // The library takes the bytes away from whom they belong to: it gets a copy.
    return await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw ArticleReadError.of(locked ? 'encrypted' : 'damaged', name, error);
  }
}

/**
 * Loads the library and its worker's half into this thread: reading runs in a worker of ours already. In a worker that
 * half takes the thread for its own and would answer on our port, unless it sees a window while it is loaded.
 */
async function loadLibrary(): Promise<typeof PdfLibrary> {
  const shielded = !('window' in globalThis) && 'postMessage' in globalThis;
  // The library makes a matrix for drawing when it is loaded, which Node lacks; reading text needs none.
  if (!('DOMMatrix' in globalThis))
    Object.defineProperty(globalThis, 'DOMMatrix', { value: Object, configurable: true });
  if (shielded) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (shielded) Reflect.deleteProperty(globalThis, 'window');
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
