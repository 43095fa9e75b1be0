import { foreignLanguage } from '../sources/metadata/foreignLanguage';

/**
 * What is said of an article that is in a language which Ingot does not read: its few figures, or none, are no sign
 * that it holds no more.
 *
 * @param language code of the article's language, null where nobody knows
 * @returns null where there is nothing to say
 * @example foreignNotice('ru') // 'is written in Russian; Ingot reads English so far'
 */
export function foreignNotice(language: string | null): string | null {
  const foreign = foreignLanguage(language);
  return foreign === null ? null : `is written in ${foreign}; Ingot reads English so far`;
}
