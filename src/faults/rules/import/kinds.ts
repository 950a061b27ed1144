import type { Rule } from '../rule.ts'

const TEMPLATE = 'npm run import -- --template out.xlsx'

/** Rules about files that are not of the kind that their names say; `other` is what the name says. */
export const KIND_RULES = {
  'kind-zip': {
    en: ({ other }) => `this is a .docx, .xlsx or other zipped file, not ${other}. Give it the ending that it had.`,
    zh: ({ other }) => `这是 .docx、.xlsx 或别的压缩文件，不是${other}。请改回它原来的后缀。`,
  },
  'kind-ole': {
    en: ({ other }) => `this is a file of an old office program, not ${other}. Save it as .docx or .xlsx.`,
    zh: ({ other }) => `这是旧版办公软件的文件，不是${other}。请另存为 .docx 或 .xlsx。`,
  },
  'kind-doc': {
    en: ({ other }) => `this is an old Word document, not ${other}. Rename it to .doc.`,
    zh: ({ other }) => `这是旧版 Word 文档，不是${other}。请把后缀改为 .doc。`,
  },
  'kind-xls': {
    en: ({ other }) => `this is an old Excel workbook, not ${other}. Save it as .xlsx.`,
    zh: ({ other }) => `这是旧版 Excel 工作簿，不是${other}。请另存为 .xlsx。`,
  },
  'kind-encrypted': {
    en: ({ other }) => `this is an office file with a password, not ${other}. Save it without one.`,
    zh: ({ other }) => `这是加了密码的办公文件，不是${other}。请去掉密码再保存。`,
  },
  'kind-pdf': {
    en: ({ other }) => `this is a PDF file, not ${other}. Rename it to .pdf.`,
    zh: ({ other }) => `这是 PDF 文件，不是${other}。请把后缀改为 .pdf。`,
  },
  'kind-rtf': {
    en: ({ other }) => `this is an RTF file, not ${other}. Save it as .docx.`,
    zh: ({ other }) => `这是 RTF 文件，不是${other}。请另存为 .docx。`,
  },
  'kind-mhtml': {
    en: ({ other }) => `this is a web page saved with its pictures (MHTML), not ${other}. Save it as .html.`,
    zh: ({ other }) => `这是连同图片保存的网页（MHTML），不是${other}。请另存为 .html。`,
  },
  'kind-html': {
    en: ({ other }) => `this is a web page, not ${other}. Rename it to .html.`,
    zh: ({ other }) => `这是网页，不是${other}。请把后缀改为 .html。`,
  },
  'kind-picture': {
    en: ({ other }) =>
      `this is a picture, not ${other}. Its words must be typed, such as into the workbook of ${TEMPLATE}.`,
    zh: ({ other }) =>
      `这是图片，不是${other}。图片里的字要自己打出来：可以运行 ${TEMPLATE} 得到填报工作簿，填好再导入。`,
  },
  'kind-archive': {
    en: ({ other }) => `this is a packed archive, not ${other}. Unpack it, and import the files in it.`,
    zh: ({ other }) => `这是压缩包，不是${other}。请先解压，再导入里面的文件。`,
  },
  'kind-program': {
    en: ({ other }) => `this is a program, not ${other}. It is not read. Fetch the document again.`,
    zh: ({ other }) => `这是程序，不是${other}，不会去读。请重新取得文件。`,
  },
  'kind-unknown': {
    en: ({ other }) => `this is of no kind that is known, not ${other}. Perhaps it is damaged; fetch it again.`,
    zh: ({ other }) => `认不出这是什么文件，只知道不是${other}，也许已损坏。请重新取得文件。`,
  },
  'zip-not-word-but-excel': {
    en: () => 'this is an Excel workbook, not a Word document. Rename it to .xlsx.',
    zh: () => '这是 Excel 工作簿，不是 Word 文档。请把后缀改为 .xlsx。',
  },
  'zip-not-word-but-slides': {
    en: () => 'this is a PowerPoint file, not a Word document. Copy its tables into a Word document.',
    zh: () => '这是 PowerPoint 幻灯片，不是 Word 文档。请把里面的表格复制到 Word 文档里。',
  },
  'zip-not-word-but-opendocument': {
    en: () => 'this is an OpenDocument file, not a Word document. Rename it to .odt.',
    zh: () => '这是 OpenDocument 文件，不是 Word 文档。请把后缀改为 .odt。',
  },
  'zip-not-word': {
    en: () => 'this is a zipped file, but not a Word document. Give it the ending that it had.',
    zh: () => '这是压缩文件，但不是 Word 文档。请改回它原来的后缀。',
  },
  'zip-not-excel': {
    en: () => 'it is not a spreadsheet, though it is named like one. Give it the ending that it had.',
    zh: () => '它的后缀是 Excel 的，内容却不是 Excel 工作簿。请改回它原来的后缀。',
  },
} as const satisfies Record<string, Rule>
