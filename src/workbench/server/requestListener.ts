import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { isForeign, isLocalHost, setSecurityHeaders } from './headers';
import { replaceOfficeScript } from './replaceOfficeScript';
import { refuse, sendFile } from './sendFile';

/** The folders that the workbench serves, and nothing beside them. */
export interface ServedFolders {
  /** The workbench's page, `index.html`, and its icon. */
  readonly page: string;
  /** The scripts and styles of that page. */
  readonly pageBundle: string;
  /** The add-in's build. */
  readonly addin: string;
  /** Microsoft's client library. */
  readonly office: string;
  /** The manifest, a file. */
  readonly manifest: string;
}

/**
 * Answers the workbench's requests.
 *
 * @param folders what is served
 * @returns the listener; it refuses requests that name another machine, or another port than they came to
 * @example
 * createServer(requestListener(folders));
 */
export function requestListener(folders: ServedFolders): RequestListener {
  return (request, response) => {
    const pathname = pathOf(request);
    setSecurityHeaders(response, pathname ?? '/');
    const refusal = refusalOf(request);
    if (refusal !== null) refuse(response, ...refusal);
    else if (pathname === null) refuse(response, 400, 'The address cannot be read.');
    else void serve(request, response, pathname, folders);
  };
}

/** Why a request is not answered, with its status; null where it is. */
function refusalOf(request: IncomingMessage): readonly [status: number, reason: string] | null {
  if (!isLocalHost(request.headers.host, request.socket.localPort)) return [403, 'Ask for localhost.'];
  if (isForeign(request)) return [403, 'Other sites may not read the workbench.'];
  return request.method === 'GET' || request.method === 'HEAD' ? null : [405, 'There is only reading.'];
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  folders: ServedFolders,
): Promise<void> {
  const file = fileOf(pathname, folders);
  // The pages of the add-in get the Office library of this machine; all its other files stay as they are.
  const change = pathname.startsWith('/addin/') && file.endsWith('.html') ? replaceOfficeScript : undefined;
  await sendFile(request, response, file, change);
}

/** The path that is asked for, decoded once; null where it leads out of the folders or is no path. */
function pathOf({ url = '' }: IncomingMessage): string | null {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '');
    const leadsOut = /[\0\\:]/u.test(pathname) || pathname.split('/').some((part) => part.startsWith('.'));
    return pathname.startsWith('/') && !leadsOut ? pathname : null;
  } catch {
    return null;
  }
}

/** Where the file of a path stands. */
function fileOf(pathname: string, { page, pageBundle, addin, office, manifest }: ServedFolders): string {
  if (pathname === '/') return path.join(page, 'index.html');
  if (pathname === '/manifest.xml') return manifest;
  const mounts: readonly (readonly [prefix: string, folder: string])[] = [
    ['/addin/', addin],
    ['/office/', office],
    ['/page/', pageBundle],
    ['/', page],
  ];
  const [prefix, folder] = mounts.find(([start]) => pathname.startsWith(start)) ?? ['/', page];
  return path.join(folder, pathname.slice(prefix.length));
}
