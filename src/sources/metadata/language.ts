import { COMMON_WORDS, NAME_WORDS } from './commonWords';

/** Some hundred words say enough. */
const SAMPLE = 6000;
/**
 * How much of a text's letters tells its language: a character of the first ones stands for about as much as a word in
 * Latin letters. A few foreign names do not change a language.
 */
const [FEW, MOST] = [0.2, 0.5] as const;
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, part: number])[] = [
  ['ja', /[\u3040-\u30ff]/g, FEW],
  ['ko', /\p{Script=Hangul}/gu, FEW],
  ['zh', /\p{Script=Han}/gu, FEW],
  ['ru', /\p{Script=Cyrillic}/gu, MOST],
  ['ar', /\p{Script=Arabic}/gu, MOST],
  ['el', /\p{Script=Greek}/gu, MOST],
  ['he', /\p{Script=Hebrew}/gu, MOST],
  ['hi', /\p{Script=Devanagari}/gu, MOST],
  ['th', /\p{Script=Thai}/gu, MOST],
];
/** Letters of all these scripts and of others: most texts have none. */
const NO_LATIN = /[\u0370-\u1cff\u3040-\ud7ff]/g;

/** Letters that others who write in the script of a language do without, the rarer before those that more share. */
const OWN_LETTERS: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ru: [
    ['be', /ў/giu],
    ['kk', /[қғұә]/giu],
    ['sr', /[ђјљњћџ]/giu],
    ['uk', /[їєґі]/giu],
    ['bg', /ъ/giu],
  ],
  ar: [
    ['ur', /[ٹڈڑے]/gu],
    ['fa', /[پچژگ]/gu],
  ],
};
/** So much of the text its own letters make; the Russian ъ that stands for Bulgarian here makes a twentieth of that. */
const OWN_PART = 0.007;

/** All words are looked at; those of the lists are small ones, as what begins with a capital is a name as often as not. */
const WORD = /[\p{L}\p{M}]+/gu;
const WORDS: ReadonlyMap<string, readonly string[]> = languagesByWord();
const ENGLISH = 'en';
/** A text of another language has so many of its words, so many of these are in no names, and so much of it they make. */
const FEWEST = 4;
const FEWEST_DIFFERENT = 3;
const SMALLEST_PART = 0.08;
/** So many times as many as English ones: an English text quotes, and a foreign one has English names. */
const OUTNUMBER = 2;

/**
 * The language of a text, by its script and its most common words; English where they say nothing.
 *
 * @param text its first thousand words or so are looked at
 * @returns the code of the language
 * @example
 * languageOf('Экспорт меди вырос.'); // 'ru'
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isLatin = count(sample, NO_LATIN) <= letters * FEW;
  const script = isLatin ? undefined : SCRIPTS.find(([, its, part]) => count(sample, its) > letters * part)?.[0];
  if (script === undefined) return languageByWords(words);
  const own = OWN_LETTERS[script]?.find(([, its]) => count(sample, its) > letters * OWN_PART);
  return own?.[0] ?? script;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language whose common words a text has most of; English unless they are clearly another's. */
function languageByWords(words: readonly string[]): string {
  const found = new Map<string, { hits: number; readonly different: Set<string> }>();
  for (const word of words) {
    for (const language of WORDS.get(word) ?? []) {
      const known = found.get(language) ?? { hits: 0, different: new Set() };
      found.set(language, known);
      known.hits += 1;
      if (!NAME_WORDS.has(word)) known.different.add(word);
    }
  }
  const least = Math.max(FEWEST, words.length * SMALLEST_PART, (found.get(ENGLISH)?.hits ?? 0) * OUTNUMBER);
  let [best, most] = [ENGLISH, 0];
  for (const [language, { hits, different }] of found) {
    if (language === ENGLISH || hits < least || different.size < FEWEST_DIFFERENT || hits <= most) continue;
    [best, most] = [language, hits];
  }
  return best;
}

function languagesByWord(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}
