/** The worker's half of the PDF library; loading it makes it known to the other half. It comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
