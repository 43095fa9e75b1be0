const SAMPLE = 20_000;
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
/** A Han character stands for about as much as a word of Latin letters; a few foreign names do not change a language. */
const ENOUGH = 0.2;

/**
 * The language of a text by its script; English where the script says nothing.
 *
 * @example
 * languageByScript('Экспорт меди вырос.'); // 'ru'
 */
export function languageByScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > letters * ENOUGH);
  return found?.[0] ?? 'en';
}
