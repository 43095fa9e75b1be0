import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { errorCode } from './errors';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.map': 'application/json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.mjs': 'text/javascript;charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml;charset=utf-8',
};
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/**
 * Sends a file, or says that the browser's copy is still good.
 *
 * @param file its place on the disk
 * @param change turns a text file into what is sent in its place
 * @example
 * await sendFile(request, response, path.join(folder, 'index.html'));
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  change?: (text: string) => string,
): Promise<void> {
  try {
    const { size, mtimeMs } = await stat(file);
    const tag = `W/"${size}-${mtimeMs}"`;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const bytes = await readFile(file);
    const body = change === undefined ? bytes : Buffer.from(change(bytes.toString('utf8')));
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ETag: tag,
    });
    // The head alone where only that was asked for: Node leaves the body out by itself.
    response.end(body);
  } catch (error) {
    if (NO_FILE.has(errorCode(error) ?? '')) refuse(response, 404, 'Not found.');
    else refuse(response, 500, 'The file cannot be read.');
  }
}

/** Answers with a status and a sentence. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${reason}\n`);
}
