/** The languages in which the product itself speaks. Answers from articles can be in any other too. */

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar'] as const;

/** ISO 639-1. */
export type Language = (typeof LANGUAGES)[number];

export function isSpoken(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}

const SUBTAG = /^[a-z]{2,3}(?![a-z])/i;

/** `de-AT` is German; what the product does not speak is English. */
export function languageOf(locale: string | undefined): Language {
  const language = SUBTAG.exec(locale ?? '')?.[0].toLowerCase();
  return language !== undefined && isSpoken(language) ? language : 'en';
}

/** `French` for `fr` in English, `französisch` in German. `code`: any ISO 639-1 code. */
export function nameOfLanguage(code: string, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}
