import type { Rule } from '../rule.ts'

const WAYS_EN =
  'Ask the department for the Word file, save the web page that shows it as .html, copy its tables into a Word document, or put it into the workbook: npm run import -- --template out.xlsx'
const WAYS_ZH =
  '请向部门要 Word 文件；网页上有的，把网页另存为 .html；能复制的，把表格复制到 Word 里；都不行，运行 npm run import -- --template out.xlsx 得到填报工作簿，填好再导入。'

/** Rules about PDF files. */
export const PDF_RULES = {
  'pdf-damaged': {
    en: () =>
      'this PDF file is damaged. Download it again; where it opens, print it to a new PDF file, and import that.',
    zh: () => '这个 PDF 文件坏了。请重新下载；能打开的，打印成新的 PDF，再导入新文件。',
  },
  'pdf-page-not-read': {
    en: () => 'a part of this page is damaged. Open the file, print it to a new PDF file, and import that.',
    zh: () => '这一页有一部分坏了，读不全。请打开文件，打印成新的 PDF，再导入新文件。',
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
