import { ArticleReadError } from '../ArticleReadError';
import { ascii, indexOfBytes, startsWithBytes } from './bytes';
import { hasMarkdownTable, isHtmlFragment, opensAsMarkdown } from './sourceMarks';

/** The kinds of file that an article is read from; `text` is decided further once it is decoded. */
export type FileFormat = 'pdf' | 'docx' | 'text';

/** The kinds of text. */
export type TextFormat = 'plain' | 'markdown' | 'html';

const PDF = ascii('%PDF-');
const PDF_SEARCHED = 1024;
const ZIP = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);
const WORD_PART = ascii('word/document');
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** Name of the stream that an Office file locked with a password keeps its content in; stored as UTF-16. */
const ENCRYPTED_PACKAGE = ascii(Array.from('EncryptedPackage').join('\0'));
const RTF = ascii('{\\rtf');
const HTML_SEARCHED = 1024;
const HTML_OPENING = /^(?:<\?xml|<!doctype html|<html|<head|<body)[\s>]/i;

/** The ending of a file's name, lower case, without its dot; empty where it has none. */
export function nameEnding(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/**
 * Tells what kind of file the bytes are, by their signature first and the name's ending second.
 *
 * @throws ArticleReadError where the file can be none of the kinds that are read.
 * @example
 * detectFormat(bytes, 'report.pdf'); // 'pdf'
 */
export function detectFormat(bytes: Uint8Array, name: string): FileFormat {
  if (bytes.length === 0) throw ArticleReadError.of('empty', name);
  if (indexOfBytes(bytes, PDF, 0, PDF_SEARCHED) >= 0) return 'pdf';
  if (startsWithBytes(bytes, ZIP) && indexOfBytes(bytes, WORD_PART) >= 0) return 'docx';
  if (startsWithBytes(bytes, OLE)) {
    const locked = indexOfBytes(bytes, ENCRYPTED_PACKAGE) >= 0;
    throw ArticleReadError.of(locked ? 'encrypted' : 'legacy-doc', name);
  }
  if (startsWithBytes(bytes, RTF)) throw ArticleReadError.of('rtf', name);
  const ending = nameEnding(name);
  if (ending === 'pdf' || ending === 'docx') throw ArticleReadError.of('damaged', name);
  // Its lines would be read as sentences, and give figures that nobody published.
  if (ending === 'csv' || ending === 'tsv') throw ArticleReadError.of('data', name);
  return 'text';
}

/**
 * Tells what kind of text a decoded file, or a text that was pasted, holds; text of an unknown kind is plain. Text that
 * has no name that tells its kind is told by the marks that only its source has.
 *
 * @example
 * detectTextFormat('<!doctype html><p>…', 'page'); // 'html'
 */
export function detectTextFormat(text: string, name = ''): TextFormat {
  const ending = nameEnding(name);
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  const opening = text.slice(0, HTML_SEARCHED).trimStart();
  if (HTML_OPENING.test(opening) || (opening.startsWith('<!--') && /<html[\s>]/i.test(opening))) return 'html';
  if (hasMarkdownTable(text)) return 'markdown';
  if (ending !== '') return 'plain';
  if (isHtmlFragment(opening, text)) return 'html';
  return opensAsMarkdown(opening) ? 'markdown' : 'plain';
}
