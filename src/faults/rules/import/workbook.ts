import type { Rule } from '../rule.ts'

const SECTIONS = {
  en: 'Write a “栏目标题” with “总体绩效目标”, “职责分类目标”, “分项绩效目标” or “工作保障措施” before it; “衡量指标” and one “评价标准” stand under an item of “分项绩效目标”, “措施分组” in “工作保障措施”.',
  zh: '请在它前面写一行“栏目标题”：总体绩效目标、职责分类目标、分项绩效目标或工作保障措施；“衡量指标”和一个“评价标准”写在分项绩效目标的某一条下面，“措施分组”写在工作保障措施里。',
}

/** Rules about the cells of the workbook that people fill. */
export const WORKBOOK_RULES = {
  'workbook-unit-missing': {
    en: () =>
      'No unit is filled in. Write year, code and name of the unit under the example row, and leave “标记” blank.',
    zh: () => '没有填写单位。请在示例行下面填写单位的年度、编码和名称，“标记”一栏留空。',
  },
  'workbook-sheet-not-known': {
    en: ({ text, other }) =>
      `The sheet “${text}” is not part of the workbook. Move what it says to ${other}, and delete it.`,
    zh: ({ text, other }) => `工作簿里不应有工作表“${text}”。请把它的内容移到${other}，再删掉它。`,
  },
  'workbook-column-twice': {
    en: ({ text }) => `The column “${text}” is there twice. Delete one.`,
    zh: ({ text }) => `“${text}”这一栏出现了两次。请删去一栏。`,
  },
  'workbook-column-not-known': {
    en: ({ text }) => `The column “${text}” is not known. Delete it, or correct its head.`,
    zh: ({ text }) => `不认识“${text}”这一栏。请删去这一栏，或改正栏目名。`,
  },
  'workbook-mark-not-known': {
    en: ({ text }) => `“${text}” is no mark. Write “说明” or “示例”, or nothing.`,
    zh: ({ text }) => `标记不能写“${text}”。请写“说明”或“示例”，或者留空。`,
  },
  'workbook-cell-without-head': {
    en: ({ text }) => `“${text}” stands under no head. Move it under one, or delete it.`,
    zh: ({ text }) => `“${text}”上方没有栏目名。请移到某一栏下，或者删去。`,
  },
  'workbook-digits-lost': {
    en: ({ text }) =>
      `“${text}” was stored as a number, which loses digits. Set the cell to the text format (“文本”) and write the value again.`,
    zh: ({ text }) => `“${text}”存成了数字，会丢掉几位。请把单元格的格式设为“文本”，再填一次。`,
  },
  'workbook-year-not-valid': {
    en: ({ text }) => `“${text}” is not a year. Write four digits, such as 2021.`,
    zh: ({ text }) => `“${text}”不是年度。请写四位数字，如 2021。`,
  },
  'workbook-kind-not-known': {
    en: ({ text, other }) => `“${text}” is no kind of text. Write one of: ${other}.`,
    zh: ({ text, other }) => `类别不能写“${text}”。请从中选一个：${other}。`,
  },
  'workbook-cell-blank': {
    en: ({ text }) => `“${text}” is blank. Write what is printed.`,
    zh: ({ text }) => `“${text}”没有填。请照原文填写。`,
  },
  'workbook-amount-blank': {
    en: ({ text, other, also }) =>
      `“${text}” is blank. Write what is printed, ${other} where the table leaves it blank, or ${also} where it has no such cell.`,
    zh: ({ text, other, also }) =>
      `“${text}”没有填。请照原文填写；原表这一格空着的，写${other}；原表没有这一格的，写${also}。`,
  },
  'workbook-text-blank': {
    en: ({ text }) => `“${text}” is blank. Write what is printed, or delete the row.`,
    zh: ({ text }) => `“${text}”没有填。请照原文填写，或者删去这一行。`,
  },
  'workbook-funding-blank': {
    en: ({ text, other }) =>
      `“${text}” is blank, though its neighbour is not. Write it, or ${other} for an amount left blank.`,
    zh: ({ text, other }) => `“${text}”没有填，旁边的一格却填了。请补上；原表金额空着的，写${other}。`,
  },
  'workbook-funding-twice': {
    en: ({ text }) => `“${text}” is there twice. Write each source of money once.`,
    zh: ({ text }) => `资金来源“${text}”出现了两次。请每种来源只写一次。`,
  },
  'workbook-whole-twice': {
    en: () => 'A unit has one such row for a year, and there is one above. Put both into one row, or delete one.',
    zh: () => '一个单位一年只有一行这样的内容，上面已有一行。请并成一行，或删去一行。',
  },
  'workbook-month-twice': {
    en: ({ text }) => `“${text}” is there twice for this project. Delete one.`,
    zh: ({ text }) => `这个项目的“${text}”出现了两次。请删去一行。`,
  },
  'workbook-indicator-not-known': {
    en: ({ text, other, also }) =>
      `“${text}” is no indicator of this project. Write its place in the sheet “${also}”, from 1 to ${other}.`,
    zh: ({ text, other, also }) => `这个项目没有第“${text}”项指标。请写它在工作表“${also}”里的次序，从 1 到 ${other}。`,
  },
  'workbook-link-blank': {
    en: ({ text, other, also }) =>
      `“${text}” is blank, and sheet “${other}” has ${also} rows that it could mean. Write which.`,
    zh: ({ text, other, also }) => `“${text}”没有填，工作表“${other}”里有 ${also} 行，不知道指哪一行。请写明。`,
  },
  'workbook-link-not-found': {
    en: ({ text, other }) =>
      `“${text}” stands nowhere on sheet “${other}”. Write it as it stands there, or add it there.`,
    zh: ({ text, other }) => `工作表“${other}”里没有“${text}”。请照那里的写法填写，或者在那里补上。`,
  },
  'workbook-link-several': {
    en: ({ text, other, also }) =>
      `“${text}” is ${also} rows of sheet “${other}”. Write the code of the one that is meant, or fill in its “文件名” or “序号” and write that.`,
    zh: ({ text, other, also }) =>
      `工作表“${other}”里有 ${also} 行是“${text}”。请写所指那一行的编码；没有编码的，先在那里填“文件名”或“序号”，再写在这里。`,
  },
  'workbook-rows-one-file': {
    en: ({ text }) =>
      `This row and one above it would be the same file ${text}. Give each its own code, or write another name here.`,
    zh: ({ text }) => `这一行和上面某一行会写成同一个文件 ${text}。请让它们的编码各不相同，或在这里另写一个名称。`,
  },
  'workbook-name-not-code': {
    en: ({ text, other }) => `“${text}” does not go with the code “${other}”. Leave this cell blank.`,
    zh: ({ text, other }) => `“${text}”与编码“${other}”不一致。请把这一格留空。`,
  },
  'workbook-name-not-slug': {
    en: ({ text }) =>
      `“${text}” cannot be an address. Write lower-case letters, digits and single hyphens, such as peixun-fei.`,
    zh: ({ text }) => `“${text}”不能用作网址。请只写小写字母、数字和单个连字符，如 peixun-fei。`,
  },
  'workbook-text-not-one-line': {
    en: ({ text }) => `“${text}” has a line break. Write each paragraph in a row of its own.`,
    zh: ({ text }) => `“${text}”中间换了行。请每段写一行。`,
  },
  'workbook-text-out-of-place': {
    en: ({ text }) => `“${text}” does not belong here. ${SECTIONS.en}`,
    zh: ({ text }) => `“${text}”不应写在这里。${SECTIONS.zh}`,
  },
  'workbook-scale-not-known': {
    en: ({ text }) =>
      `“${text}” is not a grade scale. Write such as “完成100%为优，完成95%为良，完成90%为中，达不到90%为差”.`,
    zh: ({ text }) => `“${text}”不是评价标准。请写成“完成100%为优，完成95%为良，完成90%为中，达不到90%为差”的样子。`,
  },
  'workbook-amount-not-number': {
    en: ({ text }) => `The amount “${text}” is not a number. Write digits in the table’s unit, such as 100000.00.`,
    zh: ({ text }) => `金额“${text}”不是数字。请按表中的金额单位写数字，如 100000.00。`,
  },
  'workbook-share-not-number': {
    en: ({ text }) => `The share “${text}” is not a percentage. Write such as 50.00%, or leave the cell blank.`,
    zh: ({ text }) => `“${text}”不是百分比。请写成 50.00% 的样子，或者留空。`,
  },
  'workbook-count-not-valid': {
    en: ({ text }) => `“${text}” is not a whole number from 0 up. Write digits only.`,
    zh: ({ text }) => `“${text}”不是 0 或正整数。请只写数字。`,
  },
} as const satisfies Record<string, Rule>
