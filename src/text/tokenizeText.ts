import type { TokenizedText } from '../model/token';
import { findSentences } from './sentences';
import { tokenize } from './tokenize';

/**
 * Tokens and sentences of a text.
 *
 * @example tokenizeText('Exports rose. Imports fell.').sentences.length // 2
 */
export function tokenizeText(text: string): TokenizedText {
  const tokens = tokenize(text);
  return { text, tokens, sentences: findSentences(tokens) };
}
