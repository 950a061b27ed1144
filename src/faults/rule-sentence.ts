import { type Language, type Sayable, say } from './language.ts'
import { printable, quote } from './quote.ts'
import { type DiagnosticCode, RULES } from './rules.ts'

/** What the sentence of a rule is made of. */
export interface RuleValues {
  /** The bad value, as it stands; it is quoted when it is said. */
  readonly text?: string
  /** What else the rule names. */
  readonly other?: Sayable
  readonly also?: Sayable
  /** A further sentence about this value. */
  readonly hint?: Sayable
  /** How many more of the rule's faults the file has that are not told one by one; absent when there are none. */
  readonly more?: number
}

/** What a rule says of values, on one line and safe to print. */
export function ruleSentence(
  code: DiagnosticCode,
  { text = '', other = '', also = '', hint = '', more }: RuleValues,
  language: Language,
): string {
  const shown = (words: Sayable) => printable(say(words, language))
  const sentence = RULES[code][language]({ text: quote(text), other: shown(other), also: shown(also) })
  return sentence + shown(hint) + (more === undefined ? '' : MORE[language](more))
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `同一文件里这样的问题还有 ${count.toLocaleString('en')} 处。`,
  en: (count) => ` And ${count.toLocaleString('en')} more like it in this file.`,
}
