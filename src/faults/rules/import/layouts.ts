import type { Rule } from '../rule.ts'

const ASK = {
  en: 'Say which year it is with --year, such as --year 2021.',
  zh: '请用 --year 写明是哪一年，如 --year 2021。',
}

/** Rules about the forms of documents: which year and layout one is of, and what its tables lack. */
export const LAYOUT_RULES = {
  'years-disagree': {
    en: ({ other }) => `the title and the file name say ${other}. ${ASK.en}`,
    zh: ({ other }) => `标题和文件名写了不同的年份：${other}。${ASK.zh}`,
  },
  'year-not-found': {
    en: () => `the title, the file name and the text name no year. ${ASK.en}`,
    zh: () => `标题、文件名和正文里都没有年份。${ASK.zh}`,
  },
  'years-alike': {
    en: ({ text, other }) => `its text names ${text} and ${other} equally often. ${ASK.en}`,
    zh: ({ text, other }) => `正文里 ${text} 年和 ${other} 年出现得一样多。${ASK.zh}`,
  },
} as const satisfies Record<string, Rule>
