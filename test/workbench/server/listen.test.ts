import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { WorkbenchError } from '../../../src/workbench/server/errors';
import { listenLocally } from '../../../src/workbench/server/listen';

const hello = (_request: unknown, response: { end: (text: string) => unknown }): void => void response.end('hello');

async function occupy(port: number, host: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('listenLocally', () => {
  it('answers on localhost until it is closed', async () => {
    const { port, close } = await listenLocally(hello, 0);
    const address = `http://localhost:${port}`;
    await expect(fetch(address).then((response) => response.text())).resolves.toBe('hello');
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });

  it('does not answer on the addresses that others can reach', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((entries) => entries ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    const { port, close } = await listenLocally(hello, 0);
    // A machine without a network has no such address.
    if (outside !== undefined) await expect(fetch(`http://${outside.address}:${port}`)).rejects.toThrow();
    await close();
  });

  it('says so where the port that was asked for is taken', async () => {
    const other = await occupy(0, '127.0.0.1');
    const port = portOf(other);
    const outcome = await listenLocally(hello, port).catch((error: unknown) => error);
    other.close();
    expect(outcome).toBeInstanceOf(WorkbenchError);
    expect(String(outcome)).toContain(`Port ${port} is taken`);
  });

  it('takes the next free port where none was asked for', async () => {
    const first = await listenLocally(hello, null);
    const second = await listenLocally(hello, null);
    await Promise.all([first.close(), second.close()]);
    expect(first.port).toBeGreaterThanOrEqual(3000);
    expect(second.port).toBeGreaterThan(first.port);
  });
});
