import type { Rule } from '../rule.ts'

const DAMAGED = { en: 'the file is damaged or cut short', zh: '文件已损坏或不完整' }
const AGAIN = { en: 'Fetch it again, or open it and save it anew.', zh: '请重新下载，或打开它另存一份。' }

/** Rules about zipped files (.docx, .xlsx, .odt) and the XML parts in them. */
export const OFFICE_RULES = {
  'zip-end-missing': {
    en: () => `${DAMAGED.en}: its end is missing. ${AGAIN.en}`,
    zh: () => `${DAMAGED.zh}：缺少结尾。${AGAIN.zh}`,
  },
  'zip-directory-broken': {
    en: () => `${DAMAGED.en}: its directory is broken. ${AGAIN.en}`,
    zh: () => `${DAMAGED.zh}：内部目录损坏。${AGAIN.zh}`,
  },
  'zip-entry-twice': {
    en: ({ text }) => `${DAMAGED.en}: “${text}” is in it twice. ${AGAIN.en}`,
    zh: ({ text }) => `${DAMAGED.zh}：里面有两个“${text}”。${AGAIN.zh}`,
  },
  'zip-entry-misplaced': {
    en: ({ text }) => `${DAMAGED.en}: “${text}” is not where its directory says. ${AGAIN.en}`,
    zh: ({ text }) => `${DAMAGED.zh}：“${text}”不在目录所说的位置。${AGAIN.zh}`,
  },
  'zip-entry-cut-short': {
    en: ({ text }) => `${DAMAGED.en}: “${text}” is cut short. ${AGAIN.en}`,
    zh: ({ text }) => `${DAMAGED.zh}：“${text}”不完整。${AGAIN.zh}`,
  },
  'zip-entry-packed-otherwise': {
    en: ({ text, other }) => `${DAMAGED.en}: “${text}” is packed in the unknown way ${other}. ${AGAIN.en}`,
    zh: ({ text, other }) => `${DAMAGED.zh}：“${text}”的压缩方式（${other}）不认识。${AGAIN.zh}`,
  },
  'zip-entry-not-unpacked': {
    en: ({ text }) => `${DAMAGED.en}: “${text}” cannot be unpacked. ${AGAIN.en}`,
    zh: ({ text }) => `${DAMAGED.zh}：“${text}”解压不出来。${AGAIN.zh}`,
  },
  'zip-entry-mismatch': {
    en: ({ text }) => `${DAMAGED.en}: “${text}” is not what its directory says. ${AGAIN.en}`,
    zh: ({ text }) => `${DAMAGED.zh}：“${text}”与目录所说的不符。${AGAIN.zh}`,
  },
  'zip-entry-not-text': {
    en: ({ text, other }) => `${DAMAGED.en}: “${text}” is not text in ${other}. ${AGAIN.en}`,
    zh: ({ text, other }) => `${DAMAGED.zh}：“${text}”不是 ${other} 编码的文字。${AGAIN.zh}`,
  },
  'zip-entries-over': {
    en: ({ text, other }) => `it holds ${text} packed files; at most ${other} are read. Take pictures out of it.`,
    zh: ({ text, other }) => `里面有 ${text} 个压缩的文件，最多读 ${other} 个。请去掉图片等，再保存一次。`,
  },
  'zip-entry-bytes-over': {
    en: ({ text, other }) =>
      `“${text}” in it is larger than the ${other} bytes that are read of it. Import the document in parts.`,
    zh: ({ text, other }) => `里面的“${text}”超过 ${other} 字节，读不了。请拆成几个文件，分别导入。`,
  },
  'zip-encrypted': {
    en: ({ text }) => `“${text}” is encrypted. Save the file without a password.`,
    zh: ({ text }) => `“${text}”加了密。请去掉密码再保存。`,
  },
  'zip-name-leads-elsewhere': {
    en: ({ text }) =>
      `it holds a packed file “${text}”, whose name leads elsewhere. It may be forged: fetch it from where it was published.`,
    zh: ({ text }) => `里面的文件“${text}”的名称指向别处，可能是伪造的。请从公布的网站重新下载。`,
  },
  'xml-doctype': {
    en: ({ text }) =>
      `its part ${text} declares a document type (DOCTYPE), which is not allowed. Save it anew in Word.`,
    zh: ({ text }) => `它的部件 ${text} 声明了文档类型（DOCTYPE），不允许。请用 Word 打开另存一份。`,
  },
  'xml-damaged': {
    en: ({ text }) => `its part ${text} is damaged. Save the document again.`,
    zh: ({ text }) => `它的部件 ${text} 已损坏。请打开文档，重新保存。`,
  },
  'xml-elements-over': {
    en: ({ text, other }) =>
      `its part ${text} has more than ${other} elements, which is not read. Import the document in parts.`,
    zh: ({ text, other }) => `它的部件 ${text} 的元素超过 ${other} 个，读不了。请拆成几个文件，分别导入。`,
  },
  'xml-too-deep': {
    en: ({ text, other }) =>
      `its part ${text} has elements nested ${other} deep, which is not read. Copy its tables into a new document.`,
    zh: ({ text, other }) => `它的部件 ${text} 嵌套到了第 ${other} 层，读不了。请把表格复制到新文档里，再导入新文档。`,
  },
  'holds-macros': {
    en: ({ text }) => `it holds macros${text && ` (${text})`}. Save it as a .docx without macros.`,
    zh: ({ text }) => `文件里有宏${text && `（${text}）`}。请另存为不含宏的 .docx。`,
  },
  'workbook-holds-macros': {
    en: () => 'it holds macros, which are never opened. Save it as “Excel 工作簿 (*.xlsx)”.',
    zh: () => '文件里有宏，本程序从不打开宏。请另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'workbook-binary': {
    en: () => 'it is a binary workbook (.xlsb). Save it as “Excel 工作簿 (*.xlsx)”.',
    zh: () => '这是二进制工作簿（.xlsb）。请另存为“Excel 工作簿 (*.xlsx)”。',
  },
  'document-encrypted': {
    en: () => 'it is encrypted. Save it without a password.',
    zh: () => '文件加了密。请去掉密码再保存。',
  },
} as const satisfies Record<string, Rule>
