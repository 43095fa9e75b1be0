import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What a site answers at a path. */
export interface SitePage {
  readonly body: string | Uint8Array;
  /** Its media type; HTML unless said otherwise. */
  readonly type?: string;
  readonly status?: number;
  /** Whether the site lets pages of other sites read it (CORS); it does unless said otherwise. */
  readonly isClosed?: boolean;
}

/** A site on this machine, of another origin than the workbench. */
export interface LocalSite {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** Answers so from now on; what was never put is not found. */
  readonly put: (path: string, page: SitePage) => void;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a site that knows no page yet.
 *
 * @example
 * const site = await startSite();
 * site.put('/copper', { body: '<p>Copper.</p>' });
 * await site.close();
 */
export async function startSite(): Promise<LocalSite> {
  const pages = new Map<string, SitePage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, pages.get(request.url ?? ''));
  });
  const port = await listening(server);
  return {
    address: `http://localhost:${port}`,
    put: (path, page) => void pages.set(path, page),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOT_FOUND: SitePage = { body: 'Nothing is here.', type: 'text/plain', status: 404 };

function answer({ method }: IncomingMessage, response: ServerResponse, page: SitePage = NOT_FOUND): void {
  const { body, type = 'text/html; charset=utf-8', status = 200, isClosed = false } = page;
  response.writeHead(method === 'GET' ? status : 405, {
    'content-type': type,
    ...(!isClosed && { 'access-control-allow-origin': '*' }),
  });
  response.end(body);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The site has no port.'));
      else resolve(address.port);
    });
  });
}
