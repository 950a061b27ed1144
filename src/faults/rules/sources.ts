import type { Rule } from './rule.ts'

/** Rules about source documents. */
export const SOURCE_RULES = {
  'source-path-not-allowed': {
    en: ({ text }) => `The source “${text}” is not a file of the folder source/. Write such as source/goals.docx.`,
    zh: ({ text }) => `原文“${text}”不是 source/ 文件夹里的文件。请写成 source/goals.docx 的样子。`,
  },
  'source-kind-not-allowed': {
    en: ({ text, other }) =>
      `A document of the kind of “${text}” is not published, for nobody knows what a browser would do with it. Put it here as one of: ${other}.`,
    zh: ({ text, other }) => `“${text}”这一类文件不能公布：不知道浏览器会怎样打开它。请换成以下的一种：${other}。`,
  },
  'source-kind-mismatch': {
    en: ({ text }) =>
      `The document “${text}” is not of the kind that its ending says. Give it the ending of what it is, or put the right file here.`,
    zh: ({ text }) => `文件“${text}”的内容和它的后缀不符。请改成它本来的后缀，或放上正确的文件。`,
  },
  'source-missing': {
    en: ({ text }) => `The source “${text}” is not there. Put the document in the folder, or correct the name.`,
    zh: ({ text }) => `找不到原文“${text}”。请把文件放进文件夹，或改正名称。`,
  },
  'source-not-listed': {
    en: ({ text }) =>
      `The document “${text}” is not listed in department.md. Add it to sources with its sha256 and bytes, or remove it.`,
    zh: ({ text }) =>
      `department.md 没有列出文件“${text}”。请把它连同 sha256 和 bytes 写进 sources（原文），或移走文件。`,
  },
  'source-not-known': {
    en: ({ text }) =>
      `The source “${text}” is not listed in department.md. Write the file as it stands in its sources.`,
    zh: ({ text }) => `department.md 没有列出原文“${text}”。请照 sources（原文）里的文件名填写。`,
  },
  'hash-not-valid': {
    en: ({ text }) => `“${text}” is not a SHA-256. Write 64 digits and letters a–f in lower case.`,
    zh: ({ text }) => `“${text}”不是 SHA-256。请写 64 位数字和小写字母 a–f。`,
  },
  'hash-mismatch': {
    en: ({ text, other }) =>
      `The document has another ${other} than “${text}”. Put the published file back, or import it again.`,
    zh: ({ text, other }) => `文件的${other}不是“${text}”。请放回公布的原文件，或重新导入。`,
  },
  'place-not-in-source': {
    en: ({ text, other }) =>
      `The document has no “${text}”: it has ${other} lines. Write the lines that print the record.`,
    zh: ({ text, other }) => `原文里没有“${text}”：它一共 ${other} 行。请写成印着这份记录的那些行。`,
  },
  'value-not-in-source': {
    en: ({ text, other }) =>
      `The lines that source.place names do not print “${text}”. Write it as printed; where it was changed on purpose, write under source.edited what is printed, such as ${other}: "…".`,
    zh: ({ text, other }) =>
      `source.place 写的那些行里没有“${text}”。请照原文填写；确实要改的，请在 source.edited 里写上原文印的，如 ${other}: "…"。`,
  },
  'edit-not-known': {
    en: ({ text }) => `No value of this record is “${text}”. Write such as budget or indicators.4.target, rows from 1.`,
    zh: ({ text }) => `这份记录里没有“${text}”这一项。请写成 budget、indicators.4.target 的样子，行从 1 数起。`,
  },
  'edit-not-in-source': {
    en: ({ text }) => `The lines that source.place names do not print “${text}”. Write here what is printed there.`,
    zh: ({ text }) => `source.place 写的那些行里没有“${text}”。请在这里照原文写那里印着的。`,
  },
  'account-not-balanced': {
    en: ({ text, other }) =>
      `The account reads ${text} characters but places, drops and leaves ${other}. Import the document again.`,
    zh: ({ text, other }) => `字符账不平：读入 ${text} 个字符，归类、残留和未归类合计 ${other} 个。请重新导入文件。`,
  },
} as const satisfies Record<string, Rule>
