/** Characters that end a sentence or close a bracket behind an address, and are not part of it. */
const TRAILING = new Set('.,;:!?)]}>"\'”’');

/**
 * An address as far as it may leave Ingot: http or https, without user name and password; null for anything else.
 *
 * @example
 * cleanUrl('https://example.org/a.'); // 'https://example.org/a'
 * cleanUrl('javascript:alert(1)'); // null
 */
export function cleanUrl(written: string | null | undefined): string | null {
  if (written === null || written === undefined) return null;
  try {
    const url = new URL(withoutTrailing(written.trim()));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}

function withoutTrailing(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING.has(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
