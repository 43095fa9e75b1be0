import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, WorkbenchError } from './errors';
import { FIRST_PORT } from './options';

/** A server that answers on this machine only. */
export interface LocalServer {
  readonly port: number;
  /** Ends it, cutting connections that are still open. */
  readonly close: () => Promise<void>;
}

/** How many ports are tried where none was asked for. */
const ATTEMPTS = 50;
/** Both names of this machine: another program on the second one would answer in our place. */
const ADDRESSES = ['127.0.0.1', '::1'] as const;
/** A machine without IPv6. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

/**
 * Listens on localhost, and nowhere else.
 *
 * @param listener answers the requests
 * @param port the port to use, 0 for any free one; null for the first free one from 3000 on
 * @returns the running server
 * @throws WorkbenchError where the port that was asked for is taken, or none is free
 * @example
 * const { port, close } = await listenLocally(listener, null);
 */
export async function listenLocally(listener: RequestListener, port: number | null): Promise<LocalServer> {
  const candidates = port === null ? Array.from({ length: ATTEMPTS }, (_, step) => FIRST_PORT + step) : [port];
  for (const candidate of candidates) {
    const servers = await listenOn(listener, candidate);
    if (servers !== null) return running(servers);
  }
  throw new WorkbenchError(
    port === null
      ? `No port from ${FIRST_PORT} to ${FIRST_PORT + ATTEMPTS - 1} is free. Name another one: npm start -- --port 8080`
      : `Port ${port} is taken by another program, or not yours to use. Stop that program, name another port, or leave out --port to take the next free one.`,
  );
}

/** Servers on every address of this machine; null where the port is taken on one of them. */
async function listenOn(listener: RequestListener, port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of ADDRESSES) {
    const first = servers[0];
    const server = createServer(listener);
    try {
      await listening(server, first === undefined ? port : portOf(first), host);
      servers.push(server);
    } catch (error) {
      const code = errorCode(error) ?? '';
      if (first !== undefined && NO_SUCH_ADDRESS.has(code)) continue;
      await Promise.all(servers.map(closing));
      if (TAKEN.has(code)) return null;
      throw error;
    }
  }
  return servers;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new WorkbenchError('The server has no port.');
  return address.port;
}

function running(servers: readonly Server[]): LocalServer {
  const [first] = servers;
  if (first === undefined) throw new WorkbenchError('This machine has no local address.');
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closing));
  };
  return { port: portOf(first), close };
}
