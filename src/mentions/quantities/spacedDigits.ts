import type { Token } from '../../model/token';
import { UNITS } from './quantityWords';
import { matchTrie } from './trie';

/** "1 234 567 tonnes": groups of three digits set apart by plain spaces, where a word follows. */
export function readSpacedGroups(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const first = tokens[at];
  if (!first || first.text.length > 3 || first.text.startsWith('0')) return null;
  let last = at + 1;
  let written = first.text;
  for (
    let token = tokens[last];
    token && isGroup(token, tokens[last - 1]) && written.length < 15;
    token = tokens[last]
  ) {
    written += token.text.slice(0, 3);
    last++;
    if (token.text.length > 3) return { value: Number(written + token.text.slice(3).replace(',', '.')), last };
  }
  if (last === at + 1) return null;
  const next = tokens[last];
  if (next?.kind !== 'word' && next?.text !== '%') return null;
  return { value: Number(written), last };
}

const GROUP = /^\d{3}(?:[.,]\d{1,2})?$/;

function isGroup(token: Token, before: Token | undefined): boolean {
  return token.kind === 'number' && before?.end === token.start - 1 && GROUP.test(token.text);
}

/** "1/16 of", "1/4 mile": a fraction with a stroke, where "of" or a unit follows. */
export function readSlashFraction(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const stroke = tokens[at + 1];
  const below = tokens[at + 2];
  if (!stroke || !below || stroke.spaced || below.spaced || below.kind !== 'number') return null;
  if (stroke.text !== '/' && stroke.text !== '\u2044') return null;
  const over = Number(tokens[at]?.text);
  const under = Number(below.text);
  if (!(over > 0 && over < under && under <= 1000)) return null;
  const next = tokens[at + 3];
  if (!next?.spaced || (next.lower !== 'of' && !matchTrie(UNITS, tokens, at + 3))) return null;
  return { value: over / under, last: at + 3 };
}
