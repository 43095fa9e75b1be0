import type { FunctionHelp } from '../../model/functionHelp';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How well a word goes with a function: in its name, in what people look for it by, in what is said of it, or not. */
function rank(help: FunctionHelp, word: string): number {
  const name = folded(help.name);
  if (name === word) return 5;
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  if (help.keywords.some((keyword) => folded(keyword).includes(word))) return 2;
  const said = [help.description, ...help.arguments.map(({ name: of, description }) => `${of} ${description}`)];
  return said.some((text) => folded(text).includes(word)) ? 1 : 0;
}

/**
 * The functions that a search finds, the best first: every word has to be in the name, the words that people look for
 * it by, the description or the arguments.
 *
 * @example searchFunctions(all, 'year on year').map(({ name }) => name) // ['YOYSERIES', 'YOY', …]
 */
export function searchFunctions(all: readonly FunctionHelp[], query: string): FunctionHelp[] {
  const words = folded(query.replace(/^=?\s*ingot\./iu, ''))
    .split(/[\s,()=]+/u)
    .filter((word) => word !== '');
  const found = all.flatMap((help) => {
    const ranks = words.map((word) => rank(help, word));
    return ranks.includes(0) ? [] : [{ help, score: ranks.reduce((sum, one) => sum + one, 0) }];
  });
  return found.sort((a, b) => b.score - a.score).map(({ help }) => help);
}
