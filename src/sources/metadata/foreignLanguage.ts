const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The language of an article that Ingot does not read, as it is called in English.
 *
 * @param language Code of the article's language, such as `ru` or `en-GB`; null where nobody knows.
 * @returns Null for English, and where the language is not known.
 * @example foreignLanguage('ru') // 'Russian'
 */
export function foreignLanguage(language: string | null): string | null {
  const [code = ''] = (language ?? '').trim().toLowerCase().split(/[-_]/u);
  if (!/^[a-z]{2,3}$/u.test(code) || code === 'en') return null;
  return NAMES.of(code) ?? null;
}
