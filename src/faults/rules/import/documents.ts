import type { Rule } from '../rule.ts'

const TEMPLATE = 'npm run import -- --template out.xlsx'

/** Rules about the text of a document, of whatever kind. */
export const DOCUMENT_RULES = {
  'text-bytes-over': {
    en: ({ text, other }) => `${text} bytes; at most ${other} are read of text. Import it in parts.`,
    zh: ({ text, other }) => `有 ${text} 字节，文本最多读 ${other} 字节。请拆成几个文件，分别导入。`,
  },
  'text-characters-over': {
    en: ({ text, other }) => `it has ${text} characters; at most ${other} are read. Import it in parts.`,
    zh: ({ text, other }) => `有 ${text} 个字符，最多读 ${other} 个。请拆成几个文件，分别导入。`,
  },
  'document-characters-over': {
    en: ({ other }) => `it has more than ${other} characters, which is not read. Import it in parts.`,
    zh: ({ other }) => `超过 ${other} 个字符，读不了。请拆成几个文件，分别导入。`,
  },
  'document-cells-over': {
    en: ({ other }) => `its tables have more than ${other} cells, which is not read. Import it in parts.`,
    zh: ({ other }) => `表格超过 ${other} 个单元格，读不了。请拆成几个文件，分别导入。`,
  },
  'page-elements-over': {
    en: ({ other }) => `it has more than ${other} elements, which is not read. Import it in parts.`,
    zh: ({ other }) => `网页的元素超过 ${other} 个，读不了。请拆成几个文件，分别导入。`,
  },
  'page-too-deep': {
    en: ({ other }) =>
      `its elements are nested more than ${other} deep, which is not read. Copy its tables into a Word document.`,
    zh: ({ other }) => `网页的元素嵌套超过 ${other} 层，读不了。请把表格复制到 Word 文档里，再导入文档。`,
  },
  'line-characters-over': {
    en: ({ other }) => `a line of more than ${other} characters, which is not read. Break it into lines.`,
    zh: ({ other }) => `这一行超过 ${other} 个字符，读不了。请分成几行。`,
  },
  'byte-not-of-encoding': {
    en: ({ text, other, also }) => `byte ${text} at offset ${other} is not ${also} text. Save the file as UTF-8.`,
    zh: ({ text, other, also }) =>
      `偏移 ${other} 处的字节 ${text} 不是 ${also} 编码的文字。请把文件另存为 UTF-8 编码。`,
  },
  'encoding-not-known': {
    en: ({ text, other }) =>
      `its encoding is not known: byte ${text} at offset ${other} is not UTF-8, and the rest is not GB18030 or UTF-16 text. Save the file as UTF-8.`,
    zh: ({ text, other }) =>
      `认不出文件的编码：偏移 ${other} 处的字节 ${text} 不是 UTF-8，其余的也不是 GB18030 或 UTF-16 编码的文字。请把文件另存为 UTF-8 编码。`,
  },
  'document-holds-nul': {
    en: ({ text, other }) => `character ${other} of the line is ${text}, which no text holds. Delete it.`,
    zh: ({ text, other }) => `这一行的第 ${other} 个字符是 ${text}，文字里不会有它。请删去。`,
  },
  'document-turns-text': {
    en: ({ text, other }) =>
      `character ${other} of the line is ${text}, which shows text in another order than it is written. Delete it.`,
    zh: ({ text, other }) => `这一行的第 ${other} 个字符是 ${text}，会让文字显示的次序和实际的不一样。请删去。`,
  },
  'document-without-text': {
    en: () => `no text is in it, only pictures perhaps. Type it into the workbook: ${TEMPLATE}`,
    zh: () => `里面没有文字，也许只有图片。请运行 ${TEMPLATE} 得到填报工作簿，把内容打进去再导入。`,
  },
  'text-without-place': {
    en: ({ text }) => `No place was found for “${text}”.`,
    zh: ({ text }) => `“${text}”不知道应归到哪一项。`,
  },
  'units-several': {
    en: ({ other, also }) =>
      `It cannot be told whose ${also} is: ${other}. Name the unit that published it with --unit, such as --unit “301001 某某县财政局”, and with --only where that holds for some tables alone; --list shows their numbers.`,
    zh: ({ other, also }) =>
      `分不清${also}是哪个单位的：${other}。请用 --unit 写明公开它的单位，如 --unit "301001 某某县财政局"；只对其中几张表成立的，再用 --only 写明是哪几张（--list 列出各表的编号）。`,
  },
  'unit-given-differs': {
    en: ({ text, other, also }) =>
      `--unit says “${text}”, but ${also} is of ${other}. Leave --unit out to follow the document, or take the other tables with --only.`,
    zh: ({ text, other, also }) =>
      `--unit 写的是“${text}”，${also}印的却是${other}。按原文导入就去掉 --unit，或者用 --only 只导入别的表。`,
  },
  'unit-not-found': {
    en: () =>
      'no unit was found. Looked for a cell over a table such as “101001某某局本级”, a code and then a name, and for “填报单位”, “主管部门” and “实施单位”. Write the unit into one of them, or name it with --unit, such as --unit “301001 某某县财政局”.',
    zh: () =>
      '找不到单位。应在表格上方写有“101001某某局本级”这样的编码和名称，或有“填报单位”“主管部门”“实施单位”一栏。请在其中一处写上单位，或者用 --unit 写明，如 --unit "301001 某某县财政局"。',
  },
} as const satisfies Record<string, Rule>
