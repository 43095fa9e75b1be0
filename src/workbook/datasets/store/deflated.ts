import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** More arguments than this are too many for one call. */
const STEP = 0x8000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return btoa(parts.join(''));
}

/**
 * JSON made small, as text that XML can hold.
 *
 * @example inflated(deflated({ a: 1 })) // { a: 1 }
 */
export function deflated(content: unknown): string {
  return base64(deflateSync(strToU8(JSON.stringify(content))));
}

/**
 * What `deflated` made small.
 *
 * @returns The content; null where the text is damaged.
 */
export function inflated(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return null;
  }
}
