import type { Rule } from './rule.ts'

/** Rules about single values. */
export const VALUE_RULES = {
  'code-not-valid': {
    en: ({ text }) => `The code “${text}” is not valid. Write letters and digits, with hyphens only between them.`,
    zh: ({ text }) => `编码“${text}”不对。请只用字母和数字，连字符只能夹在中间。`,
  },
  'code-not-file-name': {
    en: ({ text, other }) => `The code “${text}” does not go with the file’s name. Name the file “${other}”.`,
    zh: ({ text, other }) => `编码“${text}”与文件名不一致。请把文件名改为“${other}”。`,
  },
  'code-not-folder-name': {
    en: ({ text, other }) =>
      `The code “${text}” does not go with the folder’s name. Name the folder “${other}”, or correct the code.`,
    zh: ({ text, other }) => `编码“${text}”与文件夹名不一致。请把文件夹名改为“${other}”，或改正编码。`,
  },
  'duplicate-code': {
    en: ({ text, other }) => `The code “${text}” is already used at ${other}. Give each project its own code.`,
    zh: ({ text, other }) => `编码“${text}”已用在 ${other}。每个项目的编码不能相同，请改正。`,
  },
  'continues-not-valid': {
    en: ({ text }) =>
      `“${text}” does not name projects of other years. Write such as 2022/101001/13030321abc, with a space between several.`,
    zh: ({ text }) => `“${text}”没有指明往年的项目。请写成 2022/101001/13030321abc 的样子，几个项目用空格隔开。`,
  },
  'continues-not-known': {
    en: ({ text }) =>
      `There is no project ${text} of an earlier year. Write year, unit and code of one that stands in the content.`,
    zh: ({ text }) => `往年没有 ${text} 这个项目。请写内容文件夹里已有项目的年份、单位和编码。`,
  },
  'duplicate-id': {
    en: ({ text, other }) => `“${text}” is already there at ${other}. Write it once.`,
    zh: ({ text, other }) => `“${text}”在 ${other} 已经有了。请只写一次。`,
  },
  'id-not-valid': {
    en: ({ text }) =>
      `The id “${text}” cannot be an anchor. Use lower-case letters, digits and single hyphens, such as “spend-plan”.`,
    zh: ({ text }) => `“${text}”不能用作标识。请只用小写字母、数字和单个连字符，如“spend-plan”。`,
  },
  'amount-not-number': {
    en: ({ text }) =>
      `The amount “${text}” is not a number. Write digits in the table’s unit between quotes, such as "100000.00".`,
    zh: ({ text }) => `金额“${text}”不是数字。请按表中的金额单位写数字，并加英文双引号，如 "100000.00"。`,
  },
  'share-not-number': {
    en: ({ text }) => `The share “${text}” is not a percentage. Write such as 50.00%, or "" for a blank cell.`,
    zh: ({ text }) => `“${text}”不是百分比。请写成 50.00% 的样子；原表单元格空白的，写 ""。`,
  },
  'share-out-of-range': {
    en: ({ text }) => `The share “${text}” is not between 0% and 100%. Write what is printed, such as 50.00%.`,
    zh: ({ text }) => `“${text}”不在 0% 到 100% 之间。请照原文填写，如 50.00%。`,
  },
  'plan-month-not-valid': {
    en: ({ text }) => `“${text}” is not a month of the spend plan. Write such as 3月底, 6月底 or 12月.`,
    zh: ({ text }) => `“${text}”不是支出计划的月份。请写成 3月底、6月底、12月 的样子。`,
  },
  'day-not-valid': {
    en: ({ text }) => `“${text}” is not a day. Write year, month and day, such as 2021-02-01.`,
    zh: ({ text }) => `“${text}”不是日期。请写年、月、日，如 2021-02-01。`,
  },
  'address-not-allowed': {
    en: ({ text }) => `The address “${text}” is not allowed. Write one that starts with https://, http:// or mailto:.`,
    zh: ({ text }) => `不能用“${text}”这个网址。请写以 https://、http:// 或 mailto: 开头的网址。`,
  },
  'origin-not-valid': {
    en: ({ text }) =>
      `The site’s address “${text}” is not valid. Write it without a path or a slash at the end, such as https://budget.example.org.`,
    zh: ({ text }) => `网站地址“${text}”不对。请只写到域名，不带路径，末尾不加斜杠，如 https://budget.example.org。`,
  },
  'base-not-valid': {
    en: ({ text }) =>
      `The base “${text}” is not valid. Write a path that starts and ends with a slash, such as /budget/.`,
    zh: ({ text }) => `网站路径“${text}”不对。请写以 / 开头、以 / 结尾的路径，如 /budget/。`,
  },
} as const satisfies Record<string, Rule>
