import { SourceReadError } from '../web/SourceReadError';
import type { ArticleResource } from './parseDescriptor';

const HASH = /^(sha1|sha256|sha512):([\da-f]+)$/i;

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha512', 'SHA-512'],
]);

/**
 * Checks that a file is the one that its descriptor describes, by its size and its hash where they are stated. An MD5
 * is not checked: browsers have none.
 *
 * @throws SourceReadError where it is cut, or another
 * @example await checkFile(bytes, resource);
 */
export async function checkFile(bytes: Uint8Array, resource: ArticleResource): Promise<void> {
  if (resource.bytes !== null && resource.bytes !== bytes.length) throw damaged(resource);
  const [, name = '', digest = ''] = HASH.exec(resource.hash ?? '') ?? [];
  const algorithm = ALGORITHMS.get(name.toLowerCase());
  if (algorithm !== undefined && (await hashOf(bytes, algorithm)) !== digest.toLowerCase()) throw damaged(resource);
}

async function hashOf(bytes: Uint8Array, algorithm: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function damaged({ path, address }: ArticleResource): SourceReadError {
  const message = `${path} is not the file that its datapackage.json describes; it was cut, or is just being replaced: try again in a few minutes, or publish the collection again (${address}).`;
  return new SourceReadError('damaged', address, message);
}
