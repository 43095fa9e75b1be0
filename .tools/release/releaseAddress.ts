import { isLocal, readAddress } from '../addin/address';
import { UsageError } from '../errors';

/**
 * The address that a release is made for.
 *
 * @param given Of the environment variable INGOT_URL.
 * @throws {UsageError} where it is missing, not https, or of this machine alone.
 * @example releaseAddress('https://example.com/ingot') // 'https://example.com/ingot'
 */
export function releaseAddress(given: string | undefined): string {
  if ((given ?? '').trim() === '') {
    throw new UsageError(
      'A release needs the address that it will be served from: INGOT_URL=https://example.com/ingot npm run release.',
    );
  }
  const address = readAddress(given);
  if (isLocal(address)) {
    throw new UsageError(
      `INGOT_URL is "${address}", which only this machine reaches. Give the address of a web server that your ` +
        'colleagues reach; for this machine, npm run excel is enough.',
    );
  }
  return address;
}
