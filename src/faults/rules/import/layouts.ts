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
  'form-not-read': {
    en: ({ other }) => other,
    zh: ({ other }) => `这里的表格读不出来：${other}`,
  },
  'layout-not-known': {
    en: ({ other }) =>
      `the layout of this document is not known. Another form, or tables whose cells are not told apart, as in text from a PDF file, comes in through the workbook: ${other} writes it; fill it in, and import that.`,
    zh: ({ other }) =>
      `不认识这份文件的表格样式。别的表格，或者单元格分不开的表格（如从 PDF 复制出来的文字），请用填报工作簿导入：运行 ${other} 得到它，填好再导入。`,
  },
  'layout-part-looked-for': {
    en: ({ other, also }) => `Looked for ${also}: ${other}.`,
    zh: ({ other, also }) => `要认出${also}，找过：${other}。`,
  },
} as const satisfies Record<string, Rule>
