import type { Rule } from '../rule.ts'

const TEMPLATE = 'npm run import -- --template out.xlsx'
const WAYS_EN = `Ask the department for the Word file, save the web page that shows it as .html, copy its tables into a Word document, or put it into the workbook: ${TEMPLATE}`
const WAYS_ZH = `请向部门要 Word 文件；网页上有的，把网页另存为 .html；能复制的，把表格复制到 Word 里；都不行，运行 ${TEMPLATE} 得到填报工作簿，填好再导入。`

/** Rules about PDF files. */
export const PDF_RULES = {
  'pdf-damaged': {
    en: ({ text }) => `this PDF file is damaged (${text}). Download it again; or open it and save it anew.`,
    zh: ({ text }) => `这个 PDF 文件坏了（${text}）。请重新下载；能打开的，另存一次再导入。`,
  },
  'pdf-page-not-read': {
    en: ({ text }) =>
      `this page cannot be read whole (${text}). Open the file, print it to a new PDF file, and import that.`,
    zh: ({ text }) => `这一页读不全（${text}）。请打开文件，打印成新的 PDF，再导入新文件。`,
  },
  'pdf-pages-over': {
    en: ({ text, other }) => `it has ${text} pages; at most ${other} are read. Import it in parts.`,
    zh: ({ text, other }) => `有 ${text} 页，最多读 ${other} 页。请拆成几个文件，分别导入。`,
  },
  'pdf-scanned': {
    en: ({ text, other }) => `${text} of its ${other} pages are pictures without text, as scans are. ${WAYS_EN}`,
    zh: ({ text, other }) => `${other} 页里有 ${text} 页是图片，没有文字，像是扫描件。${WAYS_ZH}`,
  },
  'pdf-characters-not-named': {
    en: ({ text, other }) =>
      `${text} of its ${other} characters are drawn in a font that does not say which characters they are. ${WAYS_EN}`,
    zh: ({ text, other }) => `${other} 个字符里有 ${text} 个用的字体没有说明是什么字，读不出来。${WAYS_ZH}`,
  },
} as const satisfies Record<string, Rule>
