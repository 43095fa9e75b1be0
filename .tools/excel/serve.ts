import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import sirv from 'sirv';
import { ToolError } from '../errors';

/** Where Microsoft's tool puts its certificate, below the home folder. */
const FOLDER = '.office-addin-dev-certs';

function readCertificate(home: string): { cert: Buffer; key: Buffer } {
  const [cert, key] = [path.join(home, FOLDER, 'localhost.crt'), path.join(home, FOLDER, 'localhost.key')];
  if (!existsSync(cert) || !existsSync(key)) {
    throw new ToolError(`There is no certificate in ${path.dirname(cert)}. Run npm run excel again and accept it.`);
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/**
 * Serves the built add-in over https, for this machine alone.
 *
 * @param folder The build.
 * @param home The home folder, where the certificate is.
 * @throws {ToolError} where there is no certificate, or the port is taken.
 * @example const server = await serveAddIn('dist/addin', os.homedir(), 3000);
 */
export function serveAddIn(folder: string, home: string, port: number): Promise<Server> {
  const serveFile = sirv(folder, { dev: true });
  const server = createServer(readCertificate(home), (request, response) => {
    serveFile(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? new ToolError(`Port ${port} is taken. End the program that uses it, then try again.`) : error);
    });
    server.listen(port, 'localhost', () => resolve(server));
  });
}
