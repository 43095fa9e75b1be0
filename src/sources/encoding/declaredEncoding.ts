const SEARCHED = 4096;
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/** The encoding that an HTML page declares in its head, where the decoder knows it; else null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SEARCHED));
  const label = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
