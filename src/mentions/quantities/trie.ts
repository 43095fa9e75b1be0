import type { Token } from '../../model/token';
import { tokenize } from '../../text/tokenize';

/** How a phrase of the lexicon wants to be written, beyond its lower-case tokens. */
interface Entry<Row> {
  readonly row: Row;
  /** The letters that it wants, or null where case does not matter. */
  readonly exact: string | null;
  /** Whether it must be glued to the number. */
  readonly glued: boolean;
  /** Whether its tokens must be glued to each other. */
  readonly tight: boolean;
}

interface Node<Row> {
  readonly next: Map<string, Node<Row>>;
  readonly entries: Entry<Row>[];
}

/** Phrases keyed by their tokens, so that a look-up costs one map access a token. */
export interface Trie<Row> {
  readonly root: Node<Row>;
  /** Reading right to left, from the amount outwards. */
  readonly backwards: boolean;
}

/** A phrase found: tokens `[first, last)`. */
export interface Found<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** No phrase of a lexicon is longer, however hostile the text. */
const LONGEST_PHRASE = 12;

/**
 * Builds a trie of phrases.
 *
 * @param phrases phrases with their rows; `=` in front wants exact letters, `+` a phrase glued to the number,
 * `!` one without white space inside (in this order: `!+=`), `(s)` stands for singular and plural
 */
export function buildTrie<Row>(phrases: Iterable<readonly [phrase: string, row: Row]>, backwards = false): Trie<Row> {
  const root: Node<Row> = { next: new Map(), entries: [] };
  for (const [written, row] of phrases) {
    const marked = written.length > 1 && written.startsWith('!');
    // "m2" is not "12 m 2"
    const tight = marked || (/\d/.test(written) && !written.includes(' '));
    const untight = marked ? written.slice(1) : written;
    const glued = untight.length > 1 && untight.startsWith('+');
    const rest = glued ? untight.slice(1) : untight;
    const cased = rest.startsWith('=') && rest.length > 1;
    const phrase = cased ? rest.slice(1) : rest;
    for (const form of forms(phrase)) {
      const tokens = tokenize(form);
      const exact = cased ? tokens.map((token) => token.text).join('') : null;
      if (backwards) tokens.reverse();
      let node = root;
      for (const token of tokens) {
        const next = node.next.get(token.lower) ?? { next: new Map(), entries: [] };
        node.next.set(token.lower, next);
        node = next;
      }
      node.entries.push({ row, exact, glued, tight });
    }
  }
  return { root, backwards };
}

function forms(phrase: string): string[] {
  const at = phrase.indexOf('(');
  if (at < 0) return [phrase];
  const end = phrase.indexOf(')', at);
  const before = phrase.slice(0, at);
  const rest = phrase.slice(end + 1);
  return [before + rest, before + phrase.slice(at + 1, end) + rest];
}

/** Whether the `length` tokens from `first` on are written with exactly these letters. */
function isWritten(exact: string, tokens: readonly Token[], first: number, length: number): boolean {
  let offset = 0;
  for (let at = first; at < first + length; at++) {
    const text = tokens[at]?.text ?? '';
    if (!exact.startsWith(text, offset)) return false;
    offset += text.length;
  }
  return offset === exact.length;
}

/**
 * The longest phrase that starts at token `at`, or in a backwards trie the longest that ends right before `at`.
 */
export function matchTrie<Row>(trie: Trie<Row>, tokens: readonly Token[], at: number): Found<Row> | null {
  const step = trie.backwards ? -1 : 1;
  let index = trie.backwards ? at - 1 : at;
  let node: Node<Row> | undefined = trie.root;
  let found: Found<Row> | null = null;
  let spaced = false;
  for (let length = 1; length <= LONGEST_PHRASE; length++) {
    const token: Token | undefined = tokens[index];
    if (!token || token.kind === 'break') break;
    node = node.next.get(token.lower);
    if (!node) break;
    if (length > 1) spaced ||= (trie.backwards ? tokens[index + 1] : token)?.spaced !== false;
    const near = tokens[at]?.spaced === false;
    for (const entry of node.entries) {
      if (entry.exact !== null && !isWritten(entry.exact, tokens, trie.backwards ? index : at, length)) continue;
      if (entry.glued && !near) continue;
      if (entry.tight && spaced) continue;
      const cased = entry.exact !== null;
      const longer = !found || found.last - found.first < length;
      if (longer || cased)
        found = trie.backwards
          ? { row: entry.row, first: index, last: at }
          : { row: entry.row, first: at, last: index + 1 };
    }
    index += step;
  }
  return found;
}

/** Rows `name: phrase, phrase` of a lexicon, one a line; `[section]` lines are handed on. */
export function readRows(rows: string): { section: string; name: string; phrases: string[] }[] {
  const read: { section: string; name: string; phrases: string[] }[] = [];
  let section = '';
  for (const line of rows.split('\n')) {
    const row = line.trim();
    if (row.startsWith('[')) section = row.slice(1, -1);
    const colon = row.indexOf(': ');
    if (colon < 0) continue;
    const phrases = row
      .slice(colon + 2)
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
    read.push({ section, name: row.slice(0, colon), phrases });
  }
  return read;
}
