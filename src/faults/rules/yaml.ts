import type { Rule } from './rule.ts'

/** Rules about YAML, its keys and the types of their values. */
export const YAML_RULES = {
  'yaml-not-readable': {
    en: ({ other }) => `The YAML cannot be read: ${other}`,
    zh: ({ other }) => `这里的格式（YAML）读不出来：${other}`,
  },
  'value-cut-short': {
    en: ({ text, other }) =>
      `${text === '' ? 'The value' : `“${text}”`} would lose “${other}”, since “#” after a space starts a note. Write the whole value between quotes; a note stands on a line of its own.`,
    zh: ({ text, other }) =>
      `${text === '' ? '值' : `“${text}”后面`}的“${other}”会丢掉：空格后的“#”表示注释。请给整个值加英文双引号；真是注释的，请另起一行写。`,
  },
  'value-folded': {
    en: ({ text }) =>
      text.startsWith('- ')
        ? `“${text}” is indented deeper than the item above and would be joined to it. Put as many spaces before it as before that item.`
        : `“${text}” would be joined to the line above by a space. Write the value on one line, or put “|” after the colon and its lines below, indented.`,
    zh: ({ text }) =>
      text.startsWith('- ')
        ? `“${text}”比上面那一项缩进得多，会接到那一项后面。请在行首写与那一项同样多的空格。`
        : `“${text}”会接到上一行后面，中间多出一个空格。请把整个值写在一行里；要保留换行的，在冒号后写“|”，文字从下一行起缩进书写。`,
  },
  'front-matter-missing': {
    en: ({ other }) =>
      `The file does not start with front matter. ${other || 'Write a line “---”, then code, name and sources, then a line “---”.'}`,
    zh: ({ other }) =>
      `文件开头没有两行“---”之间的基本信息。${other || '请在第一行写“---”，接着写 code、name、sources，再写一行“---”。'}`,
  },
  'front-matter-not-closed': {
    en: ({ text, other }) =>
      `The front matter that opens on line 1 is not closed${text && `: “${text}” stands here`}. ${other}`,
    zh: ({ text, other }) => `第 1 行“---”开始的基本信息没有结束${text && `，这里是“${text}”`}。${other}`,
  },
  'unknown-key': {
    en: ({ text, other }) => `The key “${text}” is not known. ${other}`,
    zh: ({ text, other }) => `没有“${text}”这一项。${other}`,
  },
  'missing-key': {
    en: ({ text }) => `The key “${text}” is missing. Write it here.`,
    zh: ({ text, other }) => `缺少 ${text}${other && `（${other}）`}。请在这里补上。`,
  },
  'wrong-type': {
    en: ({ text, other }) => `${text === '' ? 'A blank' : `“${text}”`} is not ${other}.`,
    zh: ({ text, other }) => `${text === '' ? '这里空着，' : `“${text}”不对，`}应当是${other}。`,
  },
  'text-not-quoted': {
    en: ({ text }) =>
      text === ''
        ? 'The value is missing. Write "" for a cell that was left blank.'
        : `The value ${text} is read as a number or a switch, not as text. Write it between quotes: "${text}".`,
    zh: ({ text }) =>
      text === ''
        ? '这一项没有填。原表单元格空白的，请写 ""。'
        : `${text} 没有加引号，会被当作数字或开关，不是文字。请加英文双引号："${text}"。`,
  },
  'blank-text': {
    en: ({ text }) =>
      `${text === '' ? 'The text' : `“${text}”`} is blank. Write what is printed, or leave the key out where it may be left out.`,
    zh: ({ text }) => `${text === '' ? '这一项' : `“${text}”`}是空的。请照原文填写；可以不填的，把整项删去。`,
  },
  'text-not-one-line': {
    en: ({ text }) => `“${text}” has a line break. Write each line as an item of its own.`,
    zh: ({ text }) => `“${text}”中间换了行。请一行写成一项。`,
  },
  'value-not-listed': {
    en: ({ text, other }) => `“${text}” is not one of the values allowed. Write one of: ${other}.`,
    zh: ({ text, other }) => `不能写“${text}”。请从中选一个：${other}。`,
  },
  'count-not-valid': {
    en: ({ text }) => `“${text}” is not a count. Write a whole number from 0 up, without quotes.`,
    zh: ({ text }) => `“${text}”不是个数。请写 0 或正整数，不加引号。`,
  },
} as const satisfies Record<string, Rule>
