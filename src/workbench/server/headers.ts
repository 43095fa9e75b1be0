import type { IncomingMessage, ServerResponse } from 'node:http';

/** The names under which this machine may be asked; any other comes from a foreign page (DNS rebinding). */
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Nothing from elsewhere. Univer and Fluent insert their styles as they go; scripts come as files alone. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The add-in states its own policy in its page; this one only keeps others from framing it or adding to it. Its worker,
 * which no page's policy reaches, asks secure sites and this machine.
 */
const ADDIN_POLICY = [
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Whether a request names this machine.
 *
 * @example
 * isLocalHost('localhost:3000', 3000); // true
 * isLocalHost('rebound.example:3000', 3000); // false
 */
export function isLocalHost(host: string | undefined, port: number | undefined): boolean {
  const match = /^(\[[\da-f:]+\]|[^:[\]]+):(\d+)$/iu.exec(host ?? '');
  if (match?.[1] === undefined) return false;
  return LOCAL_NAMES.has(match[1].toLowerCase()) && Number(match[2]) === port;
}

/** Whether the browser says that another site's page asks. Opening the address by a link from elsewhere is no harm. */
export function isForeign({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate';
}

/** Sets the headers that every answer carries. */
export function setSecurityHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('Content-Security-Policy', pathname.startsWith('/addin/') ? ADDIN_POLICY : PAGE_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  response.setHeader('Cache-Control', 'no-cache');
}
