import { analyse } from 'chardet';
import { ArticleReadError } from '../ArticleReadError';
import { decodeAs } from './decodeAs';
import { declaredEncoding, knownEncoding } from './declaredEncoding';
import { utf16Encoding } from './utf16Encoding';

/** Encodings that the detector may answer and that articles come in, with the decoder's label for each. */
const DETECTED = new Map([
  ['UTF-8', 'utf-8'],
  ['windows-1251', 'windows-1251'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-2', 'windows-1250'],
  ['windows-1254', 'windows-1254'],
  ['ISO-8859-9', 'windows-1254'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['KOI8-R', 'koi8-r'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
]);
const FALLBACK = 'windows-1252';
/** How much of a file the detector looks at; it is far slower than decoding. */
const DETECTED_BYTES = 100_000;
/** Control characters that text does hold: tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);
const FIRST_PRINTABLE = 32;
const CONTROL_SEARCHED = 20_000;
const CONTROL_ALLOWED = 0.002;
const BAD_ALLOWED = 0.005;

/**
 * Decodes the text of a file: byte order mark, strict UTF-8, UTF-16 without a mark, the encoding that its site
 * states or an HTML page declares, then the one that its bytes look like.
 *
 * @param name the file's name, for the error
 * @param stated the encoding that the site it came from states
 * @throws ArticleReadError where the bytes are not text.
 * @example
 * decodeText(bytes, 'news.txt');
 */
export function decodeText(bytes: Uint8Array, name: string, stated: string | null = null): string {
  const text = decode(bytes, stated);
  const opening = text.slice(0, CONTROL_SEARCHED);
  if (countControls(opening) > opening.length * CONTROL_ALLOWED) throw ArticleReadError.of('binary', name);
  if (text.trim() === '') throw ArticleReadError.of('empty', name);
  return text;
}

function countControls(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PRINTABLE && !TEXT_CONTROLS.has(code)) controls++;
  }
  return controls;
}

function decode(bytes: Uint8Array, stated: string | null): string {
  const wide = utf16Encoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return (
    decodeUtf8(bytes) ??
    decodeIn(bytes, knownEncoding(stated)) ??
    decodeIn(bytes, declaredEncoding(bytes)) ??
    decodeAs(bytes, likelyEncoding(bytes))
  );
}

/** Decodes by an encoding that was told; a few bad bytes are forgiven, but not text that is plainly something else. */
function decodeIn(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  const text = decodeAs(bytes, encoding);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return bad <= text.length * BAD_ALLOWED ? text : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function likelyEncoding(bytes: Uint8Array): string {
  const sample = sampleAround(bytes);
  if (looksWestern(sample)) return FALLBACK;
  for (const { name } of analyse(sample)) {
    const encoding = DETECTED.get(name);
    if (encoding !== undefined) return encoding;
  }
  return FALLBACK;
}

/** The first stretch that holds something other than ASCII: the rest tells the detector nothing. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1000);
  return bytes.subarray(start, start + DETECTED_BYTES);
}

/**
 * Whether characters above ASCII stand alone among ASCII, as accents, quotation marks and currency signs do; the
 * detector takes short texts of that kind for an East Asian encoding.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let inRuns = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) <= 0x7f) continue;
    const neighbour = Math.max(bytes[at - 1] ?? 0, bytes[at + 1] ?? 0) > 0x7f;
    if (neighbour) inRuns++;
    else alone++;
  }
  return alone > inRuns * 2;
}
