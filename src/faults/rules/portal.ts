import type { Rule } from './rule.ts'

/** Rules about a portal's settings, and about what the sites that it lists answer. */
export const PORTAL_RULES = {
  'portal-missing': {
    en: ({ text }) => `There is no file ${text}. Name the portal’s settings with --config.`,
    zh: ({ text }) => `没有 ${text} 这个文件。请用 --config 写明门户设置文件的位置。`,
  },
  'sites-missing': {
    en: () => 'The portal lists no site. Write one address a line, such as “- address: https://budget.example.org/”.',
    zh: () => '门户里一个网站也没有。请每行写一个网址，如“- address: https://budget.example.org/”。',
  },
  'too-many-sites': {
    en: () => 'The portal lists more than 1,000 sites. Make a portal of each part, and list fewer here.',
    zh: () => '门户里的网站超过 1,000 个。请分成几个门户。',
  },
  'site-address-not-valid': {
    en: ({ text }) =>
      `“${text}” is not the address of a site. Write its home page with a slash at the end, such as https://budget.example.org/.`,
    zh: ({ text }) => `“${text}”不是网站的网址。请写首页的网址，以斜杠结尾，如 https://budget.example.org/。`,
  },
  'site-not-reached': {
    en: ({ text, other }) =>
      `“${text}” of this site cannot be fetched: ${other}. Check the address, or try again later.`,
    zh: ({ text, other }) => `取不到这个网站的“${text}”：${other}。请核对网址，或过些时候再试。`,
  },
  'site-status': {
    en: ({ text, other }) =>
      `The site answers status ${other} for “${text}”. Check the address; the site must be built with a version that writes that file.`,
    zh: ({ text, other }) => `网站对“${text}”返回状态 ${other}。请核对网址；网站要用会写这个文件的版本生成。`,
  },
  'site-redirects': {
    en: ({ text, other }) =>
      `The site sends from “${text}” to another place: ${other}. Write the address that the site has now.`,
    zh: ({ text, other }) => `网站的“${text}”转到了别处：${other}。请写网站现在的网址。`,
  },
  'answer-too-large': {
    en: ({ text, other }) =>
      `“${text}” of this site is larger than ${other}. No site needs as much; tell its publisher.`,
    zh: ({ text, other }) => `这个网站的“${text}”超过 ${other}。正常的网站不会这么大，请告诉发布单位。`,
  },
  'answer-not-json': {
    en: ({ text, other }) => `“${text}” is not what a site writes: ${other}. Tell its publisher to build it again.`,
    zh: ({ text, other }) => `“${text}”不是网站该有的文件：${other}。请发布单位重新生成网站。`,
  },
  'manifest-format': {
    en: ({ text, other }) =>
      `The manifest has format ${text}, and this version reads ${other}. Use a newer version of Mingzhang.`,
    zh: ({ text, other }) => `清单是第 ${text} 版格式，这个版本只认第 ${other} 版。请换用较新版本的明账。`,
  },
  'manifest-not-valid': {
    en: ({ text, other }) => `“${text}” is not what a site writes in ${other}. Tell its publisher to build it again.`,
    zh: ({ text, other }) => `${other} 不该写“${text}”。请发布单位重新生成网站。`,
  },
  'manifest-elsewhere': {
    en: ({ text }) =>
      `The manifest says that the site stands at “${text}”. Write that address, or have it built for this one.`,
    zh: ({ text }) => `清单说网站在“${text}”。请写那个网址，或请发布单位按这里的网址生成。`,
  },
  'manifest-sums': {
    en: ({ text }) =>
      `In the manifest the units of ${text} do not add up to the year. Tell its publisher to build it again.`,
    zh: ({ text }) => `清单里 ${text} 年各单位加起来不等于全年。请发布单位重新生成网站。`,
  },
  'names-differ': {
    en: ({ text }) =>
      `“${text}” is not of the same state of the site as its manifest. Try again when it is published whole.`,
    zh: ({ text }) => `“${text}”和清单不是同一次生成的。请等网站发布完整后再试。`,
  },
} as const satisfies Record<string, Rule>
