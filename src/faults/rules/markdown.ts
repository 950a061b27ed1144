import type { Rule } from './rule.ts'

/** Rules about the text of department.md below its front matter. */
export const MARKDOWN_RULES = {
  'section-not-known': {
    en: ({ text, other }) =>
      `The heading “${text}” is not a known section. ${other ? `Did you mean “${other}”?` : 'Write one with 总体绩效目标, 职责分类目标, 分项绩效目标 or 工作保障措施.'}`,
    zh: ({ text, other }) =>
      `不认识标题“${text}”。${other ? `是不是想写“${other}”？` : '标题里请写 总体绩效目标、职责分类目标、分项绩效目标 或 工作保障措施。'}`,
  },
  'section-repeated': {
    en: ({ text }) => `The section “${text}” is there twice. Put its text under the first one.`,
    zh: ({ text }) => `“${text}”这一节出现了两次。请把内容并到前一个标题下。`,
  },
  'text-out-of-place': {
    en: ({ text }) =>
      `“${text}” does not belong here. Write paragraphs for goals and measures, “- ” for metrics under a sub-goal, “> ” once for its grade scale, and “### ” for groups of measures.`,
    zh: ({ text }) =>
      `“${text}”不应写在这里。目标和措施写成段落；分项目标下的衡量指标以“- ”开头，评价标准以“> ”开头、只写一次；措施的分组以“### ”开头。`,
  },
  'text-before-section': {
    en: ({ text, other }) =>
      `“${text}” stands under no section${other && `, nor do ${other} more pieces of text after it`}. Write a heading before it, such as “## 一、总体绩效目标”.`,
    zh: ({ text, other }) =>
      `“${text}”${other && `和后面的 ${other} 处文字`}不在任何一节里。请在前面写上标题，如“## 一、总体绩效目标”。`,
  },
  'mark-not-valid': {
    en: ({ text, other }) =>
      text === other
        ? `“${text}” is indented so deep that it would be shown as code. Put no spaces before it.`
        : `“${text}” is not marked as it should be. Write “${other}”.`,
    zh: ({ text, other }) =>
      text === other
        ? `“${text}”缩进太多，会变成代码。请去掉行首的空格。`
        : `“${text}”前面的记号不对。请写成“${other}”。`,
  },
  'scale-not-known': {
    en: ({ text }) =>
      `“${text}” is not a grade scale. Write such as: > 完成100%为优，完成95%为良，完成90%为中，达不到90%为差`,
    zh: ({ text }) => `“${text}”不是评价标准。请写成：> 完成100%为优，完成95%为良，完成90%为中，达不到90%为差 的样子。`,
  },
} as const satisfies Record<string, Rule>
