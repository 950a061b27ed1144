import type { Rule } from '../rule.ts'

/** Rules about what stands in Word documents and spreadsheets. */
export const WORD_EXCEL_RULES = {
  'word-document-inside': {
    en: () => 'it holds another document inside (altChunk). Save it anew in Word.',
    zh: () => '里面嵌着另一份文档（altChunk）。请用 Word 打开另存一份。',
  },
  'word-number-not-known': {
    en: ({ text }) => `its list number has the unknown format “${text}”. Type the numbers as text.`,
    zh: ({ text }) => `编号的格式“${text}”不认识。请把编号改成直接打的字。`,
  },
  'word-symbol-not-known': {
    en: ({ text, other }) =>
      `it prints the symbol ${text} of the font “${other}”, which is not known. Type a character instead.`,
    zh: ({ text, other }) => `这里用了字体“${other}”的符号 ${text}，不认识。请换成直接打的字符。`,
  },
  'word-field-draws': {
    en: ({ text }) => `it draws with the field “${text}”. Type the text instead.`,
    zh: ({ text }) => `这里的字是用域“${text}”画出来的。请换成直接打的文字。`,
  },
  'word-object-inside': {
    en: ({ text }) => `it holds an embedded object (${text}). Put its text into the document.`,
    zh: ({ text }) => `里面嵌着一个对象（${text}）。请把它的文字写进文档里。`,
  },
  'sheet-missing': {
    en: ({ text }) => `its sheet “${text}” is missing. Save it again.`,
    zh: ({ text }) => `缺少工作表“${text}”。请打开工作簿，重新保存。`,
  },
  'sheet-row-not-valid': {
    en: ({ text, other }) => `its part ${other} has the row number “${text}”. Save the document again.`,
    zh: ({ text, other }) => `它的部件 ${other} 里，行号写的是“${text}”。请打开工作簿，重新保存。`,
  },
  'sheet-cell-out-of-row': {
    en: ({ text, other, also }) => `its part ${other} has a cell at “${text}” in row ${also}. Save the document again.`,
    zh: ({ text, other, also }) => `它的部件 ${other} 里，单元格“${text}”放在了第 ${also} 行。请打开工作簿，重新保存。`,
  },
  'sheet-merge-not-valid': {
    en: ({ text, other }) => `its part ${other} has the merge “${text}”. Save the document again.`,
    zh: ({ text, other }) => `它的部件 ${other} 里，合并单元格写的是“${text}”。请打开工作簿，重新保存。`,
  },
  'sheet-merges-over': {
    en: ({ text }) => `sheet “${text}” has too many merged cells. Import it in parts.`,
    zh: ({ text }) => `工作表“${text}”合并的单元格太多。请拆成几个文件，分别导入。`,
  },
  'sheet-table-cells-over': {
    en: ({ text, other }) => `the table on sheet “${text}” has more than ${other} cells. Import it in parts.`,
    zh: ({ text, other }) => `工作表“${text}”的表格超过 ${other} 个单元格。请拆成几个文件，分别导入。`,
  },
  'workbook-cells-over': {
    en: ({ other }) => `it has more than ${other} cells. Import it in parts.`,
    zh: ({ other }) => `单元格超过 ${other} 个。请拆成几个文件，分别导入。`,
  },
  'formula-without-result': {
    en: () =>
      'the file does not hold the result of this formula. Open it in Excel and save it, or write the value in place of the formula.',
    zh: () => '文件里没有存下这个公式的结果。请用 Excel 打开再保存，或者把公式换成数值。',
  },
  'number-format-not-known': {
    en: ({ text }) => `it is shown in the number format “${text}”, which is not known here. Write the value as text.`,
    zh: ({ text }) => `它的数字格式“${text}”不认识，不知道会显示成什么。请把这个值写成文本。`,
  },
} as const satisfies Record<string, Rule>
