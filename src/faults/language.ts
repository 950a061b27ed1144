/** Languages that the commands speak. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One sentence, or part of one, in both languages. */
export type Words = Readonly<Record<Language, string>>

/** Words, or a text that is the same in both languages. */
export type Sayable = Words | string

/** What to say in a language. */
export function say(words: Sayable, language: Language): string {
  return typeof words === 'string' ? words : words[language]
}

/** Names of which there are several, as each language parts them. */
export function listed(names: readonly string[]): Words {
  return { zh: names.join('、'), en: names.join(', ') }
}

/** The language of whoever runs a command: Chinese where the locale is, else English. The first of LC_ALL, LC_MESSAGES and LANG
 *  that says anything wins (POSIX); `locale` is the system's own, for systems that set none of them. */
export function languageOf(env: Readonly<Record<string, string | undefined>>, locale: string): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = env
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return /^zh\b|^zh_/i.test(set ?? locale) ? 'zh' : 'en'
}
