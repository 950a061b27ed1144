import { LANGUAGES, type Language, languageOf } from '../src/faults/language.ts'

/** The language that a command speaks: what `--lang` says, even where the rest of its flags are wrong, else the system's. */
export function commandLanguage(args: readonly string[]): Language {
  const flag = args.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const said = args[flag] === '--lang' ? args[flag + 1] : args[flag]?.slice('--lang='.length)
  const known = flag === -1 ? undefined : LANGUAGES.find((language) => language === said)
  return known ?? languageOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale)
}
