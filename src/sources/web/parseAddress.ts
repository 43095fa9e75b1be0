import { SourceReadError } from './SourceReadError';

/** A host and what stands behind it, as people copy it without its scheme. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u;

/** Names of this machine: what it says to itself nobody reads along the way, and browsers let secure pages ask it. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;

/**
 * The address that a person means, as it is fetched: http or https, without user name, password and what stands behind
 * `#`; https where it has no scheme. Only this machine is asked without encryption.
 *
 * @throws SourceReadError where it is no such address, or one that is not secure
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
  if (url.protocol === 'http:' && !THIS_MACHINE.test(url.hostname)) throw notSecure(url);
  return url;
}

function notSecure({ href }: URL): SourceReadError {
  const message = `${href} is not secure, and Excel lets its panes read secure sites only: try ${href.replace('http:', 'https:')}, or open it in the browser, save it and add the file.`;
  return new SourceReadError('insecure', href, message);
}
