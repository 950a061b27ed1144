import type { Rule } from './rule.ts'

/** Rules about folders and files. */
export const FILE_RULES = {
  'content-missing': {
    en: () => 'There is no such folder. Name the content folder with --content.',
    zh: () => '没有这个文件夹。请用 --content 写明内容文件夹的位置。',
  },
  'site-missing': {
    en: () => 'The content folder has no site.yaml. Write one that says who publishes the site.',
    zh: () => '内容文件夹里没有 site.yaml。请新建一个，写明网站由谁发布。',
  },
  'department-missing': {
    en: () => 'The unit has no department.md. Write one with the unit’s code, name and sources.',
    zh: () =>
      '这个单位没有 department.md。请新建一个，写明单位的 code（单位编码）、name（单位名称）和 sources（原文）。',
  },
  'folder-not-valid': {
    en: ({ text, other }) => `The folder “${text}” does not belong here. ${other}`,
    zh: ({ text, other }) => `文件夹“${text}”不应放在这里。${other}`,
  },
  'file-not-expected': {
    en: ({ text, other }) => `The file “${text}” does not belong here. ${other}`,
    zh: ({ text, other }) => `文件“${text}”不应放在这里。${other}`,
  },
  'name-not-slug': {
    en: ({ text }) =>
      `The file name “${text}” cannot be an address. Use lower-case letters, digits and single hyphens, such as “13030321b95p.yaml”.`,
    zh: ({ text }) => `文件名“${text}”不能用作网址。请只用小写字母、数字和单个连字符，如“13030321b95p.yaml”。`,
  },
  'name-reserved': {
    en: ({ text }) => `The name “${text}” is kept for another page. Give another name.`,
    zh: ({ text }) => `“${text}”这个名称已留给别的页面。请换一个名称。`,
  },
  'name-not-portable': {
    en: ({ text, other }) => `The name “${text}” cannot be kept on every computer. ${other}`,
    zh: ({ text, other }) => `“${text}”这个名称不是每台电脑都能用。${other}`,
  },
  'names-alike': {
    en: ({ text, other }) =>
      `The name “${text}” is one file with “${other}” on many computers or on the site: it differs in upper and lower case, in dots or in how a letter is composed. Give another name.`,
    zh: ({ text, other }) =>
      `“${text}”和“${other}”在许多电脑或网站上是同一个文件：只有大小写、点号或字母的写法不同。请换一个名称。`,
  },
  symlink: {
    en: ({ text }) => `“${text}” is a symbolic link. Put the file or folder itself here.`,
    zh: ({ text }) => `“${text}”是符号链接（快捷方式）。请把文件或文件夹本身放在这里。`,
  },
  'file-too-large': {
    en: ({ text, other }) => `The file “${text}” is larger than ${other}. Split it or make it smaller.`,
    zh: ({ text, other }) => `文件“${text}”超过 ${other}。请拆分或缩小。`,
  },
  'not-utf-8': {
    en: ({ text, other }) =>
      `The byte ${text} is not UTF-8${other && `; the file looks like ${other}`}. Save the file as UTF-8.`,
    zh: ({ text, other }) =>
      `字节 ${text} 不是 UTF-8 编码${other && `，文件像是 ${other} 编码`}。请把文件另存为 UTF-8 编码。`,
  },
  'control-character': {
    en: ({ text }) => `The text holds the unseen character ${text}. Delete it.`,
    zh: ({ text }) => `文字里有看不见的字符 ${text}。请删去。`,
  },
  'import-at-work': {
    en: ({ other }) => `Another import is at work in this folder (${other}). Run this again when it is done.`,
    zh: ({ other }) => `另一次导入正在写这个文件夹（${other}）。请等它结束再运行。`,
  },
  'import-unfinished': {
    en: ({ text, other }) => `The folder “${text}” is of an import that was cut off. ${other}`,
    zh: ({ text, other }) => `文件夹“${text}”是一次中断的导入留下的。${other}`,
  },
} as const satisfies Record<string, Rule>
