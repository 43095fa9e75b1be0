import { UsageError } from '../errors';

/** The address in manifest.xml as it stands in the project, and of the server that `npm run excel` starts. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

const HINT = 'Give the folder that the files will be served from, such as INGOT_URL=https://example.com/ingot.';

/**
 * The address that the add-in's files will be served from.
 *
 * @param given Of the environment variable INGOT_URL; nothing means the local server.
 * @returns The address without a stroke at its end.
 * @throws {UsageError} where it is no https address, or one with a query or a fragment.
 * @example readAddress('https://example.com/ingot/') // 'https://example.com/ingot'
 */
export function readAddress(given: string | undefined): string {
  const written = (given ?? '').trim();
  if (written === '') return LOCAL_ADDRESS;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null) throw new UsageError(`INGOT_URL is "${written}", which is no address. ${HINT}`);
  if (url.protocol !== 'https:') {
    throw new UsageError(`INGOT_URL is "${written}". Excel loads add-ins over https only. ${HINT}`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new UsageError(
      `INGOT_URL is "${written}". Leave out what stands after ? and #, and any name before @. ${HINT}`,
    );
  }
  return url.href.replace(/\/$/u, '');
}

/**
 * Whether colleagues can reach an address: not this machine alone.
 *
 * @example isLocal('https://localhost:3000') // true
 */
export function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    hostname === '0.0.0.0' ||
    hostname.startsWith('127.')
  );
}
