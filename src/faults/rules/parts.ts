import type { Rule } from './rule.ts'

/** Rules about the parts that a site is put together of. */
export const PART_RULES = {
  'part-not-readable': {
    en: () =>
      'there is no part of a site here: part.json is missing or damaged. Name a folder that build --shard has written, or build the part again.',
    zh: () => '这里没有网站的一部分：part.json 没有或者坏了。请写 build --shard 生成的文件夹，或者重新生成这一部分。',
  },
  'part-other-division': {
    en: ({ text, other, also }) =>
      `this is part ${text}, but ${other} is part ${also}. Build all parts with the same number behind the slash.`,
    zh: ({ text, other, also }) =>
      `这是第 ${text} 部分，而 ${other} 是第 ${also} 部分。各部分斜杠后面的数要相同，请重新生成。`,
  },
  'part-twice': {
    en: ({ text, other }) => `part ${text} stands in ${other} too. Name each part once.`,
    zh: ({ text, other }) => `第 ${text} 部分在 ${other} 里也有。请每个部分只写一次。`,
  },
  'part-missing': {
    en: ({ text }) => `Part ${text} is missing. Build it with --shard ${text}, and name its folder too.`,
    zh: ({ text }) => `缺第 ${text} 部分。请用 --shard ${text} 生成它，并写上它的文件夹。`,
  },
  'part-other-settings': {
    en: ({ text, other, also }) =>
      `this part was built for ${text}, but ${other} for ${also}. Build all parts with the same --site, --base and --folder.`,
    zh: ({ text, other, also }) =>
      `这一部分是为 ${text} 生成的，而 ${other} 是为 ${also} 生成的。请用相同的 --site、--base 和 --folder 生成各部分。`,
  },
  'part-other-generator': {
    en: () =>
      'this part was built with another version of the generator, of a package or of Node, or on another kind of processor. Build all parts and put them together with the same.',
    zh: () =>
      '这一部分所用的生成程序、程序包、Node 的版本或处理器的种类和这里不同。请用相同的版本和机器生成各部分，再合并。',
  },
  'part-other-content': {
    en: ({ other }) =>
      `this part was built of other content than stands in ${other}. Build all parts of the same state of it, and put them together there.`,
    zh: ({ other }) => `生成这一部分的内容和 ${other} 里的不同。请用同一份内容生成各部分，再合并。`,
  },
  'part-other-day': {
    en: ({ text, other }) =>
      `this part says that the site was updated on ${text}, but here it is ${other}. Set SOURCE_DATE_EPOCH to the same time everywhere.`,
    zh: ({ text, other }) =>
      `这一部分写的更新日期是 ${text}，这里是 ${other}。请在各台机器上把 SOURCE_DATE_EPOCH 设成同一个时间。`,
  },
  'part-damaged': {
    en: ({ text }) => `${text} is missing or is not the file that was built. Copy or build this part again.`,
    zh: ({ text }) => `${text} 没有了，或者不是生成时的文件。请重新复制或生成这一部分。`,
  },
} as const satisfies Record<string, Rule>
