const SEARCHED = 4096;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/gi;
const XML_ENCODING = /encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i;

/** The character set that a `meta` element names: one of a script or a link says nothing of the page. */
function metaCharset(head: string): string | undefined {
  for (const match of head.matchAll(CHARSET)) {
    const open = head.lastIndexOf('<', match.index);
    if (head.slice(open, open + 5).toLowerCase() === '<meta') return match[1];
  }
  return undefined;
}

/** The encoding of an XML declaration at the very top. */
function xmlEncoding(head: string): string | undefined {
  const top = head.trimStart();
  return top.startsWith('<?xml') ? XML_ENCODING.exec(top.slice(0, top.indexOf('>') + 1))?.[1] : undefined;
}

/** The encoding that an HTML page declares in its head, where the decoder knows it; else null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SEARCHED));
  return knownEncoding(metaCharset(head) ?? xmlEncoding(head) ?? null);
}

/** The encoding that a label names, where the decoder knows it; else null. */
export function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
