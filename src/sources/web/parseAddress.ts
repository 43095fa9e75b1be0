import { SourceReadError } from './SourceReadError';

/** A host and what stands behind it, as people copy it without its scheme. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u;

/**
 * The address that a person means, as it is fetched: http or https, without user name, password and what stands behind
 * `#`; https where it has no scheme.
 *
 * @throws SourceReadError where it is no such address
 * @example parseAddress('example.org/news').href // 'https://example.org/news'
 */
export function parseAddress(written: string): URL {
  const address = written.trim();
  const whole = BARE.test(address) ? `https://${address}` : address;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    const shown = address === '' ? 'An empty address' : address;
    throw new SourceReadError('address', address, `${shown} is no web address: give one that begins with https://.`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}
