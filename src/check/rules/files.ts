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
    en: ({ text }) => `The name “${text}” is kept for another page. Give the file another name.`,
    zh: ({ text }) => `“${text}”这个名称已留给别的页面。请给文件换一个名称。`,
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
} as const satisfies Record<string, Rule>
