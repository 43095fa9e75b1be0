import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Tag } from '../../model/phrase';
import type { Token } from '../../model/token';

/** Whether a hyphen without spaces ties a word to the next: "after-tax", "by-products". */
export function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.text === '-' && tokens[at]?.spaced === false) return false;
  return hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
}

/** The second part of a word with a hyphen is no verb of the sentence: "state-owned", "a build-up". */
export function compoundTag(tokens: readonly Token[], at: number, tags: readonly Tag[]): Tag | null {
  const [token, hyphen] = [tokens[at], tokens[at - 1]];
  if (!token || token.spaced || hyphen?.text !== '-' || hyphen.spaced) return null;
  const before = tags.at(-2);
  if (before !== 'noun' && before !== 'name' && before !== 'place' && before !== 'adj' && before !== 'verb')
    return null;
  if (token.lower === 'ahead') return 'adj';
  const forms = VERB_FORMS.get(token.lower);
  if (!forms) return null;
  if (token.capital) return 'name';
  return forms.some(({ form }) => form === 'participle' || form === 'past' || form === 'ing') ? 'adj' : 'noun';
}
