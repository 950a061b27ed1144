import { PROJECT_NAMES } from '../../model/part-names.ts'

/** The first column of every sheet: rows with a word in it are not read. */
export const MARK = '标记'
/** Rows that explain or show how, by their mark. */
export const MARKS = ['说明', '示例'] as const
/** Kinds of department text, and what each is in its file. */
export const PROSE_KINDS = {
  部分标题: 'part',
  栏目标题: 'section',
  措施分组: 'group',
  段落或条目: 'paragraph',
  衡量指标: 'metric',
  评价标准: 'scale',
} as const
/** Department text that no kind can give back exactly is kept as it stands in its file. */
export const MARKDOWN_KIND = 'Markdown'
export const GOALS_KIND = PROJECT_NAMES.goals
export const FIELDS_KIND = PROJECT_NAMES.fields
export const NOTES_KIND = PROJECT_NAMES.notes
/** What workbooks that clerks have filled say in the place of the longer names. */
export const PERIOD_GOALS_KIND = '实施期目标'
export const UNPLACED_KIND = '未归类原文'
/** Kinds of texts of a project. */
export const PROJECT_KINDS = [GOALS_KIND, PERIOD_GOALS_KIND, FIELDS_KIND, NOTES_KIND, UNPLACED_KIND] as const
/** Kinds of texts of a self-appraisal. */
export const APPRAISAL_KINDS = ['年度目标及完成情况', FIELDS_KIND, NOTES_KIND, UNPLACED_KIND] as const
/** How sheets refer to the whole department, where they refer to a project or its self-appraisal. */
export const WHOLE = '部门整体'
/** The column that says of what a self-appraisal is, and what may stand there; a blank cell means the first. */
export const SCOPE = '范围'
export const SCOPES = ['项目', WHOLE] as const
/** The tables that a row about an indicator may belong to; a blank cell means the first. */
const INDICATOR_TABLES = ['指标', '实施期指标', '自评结果'] as const
/** A table of indicators that others refer to. */
export type IndicatorTable = (typeof INDICATOR_TABLES)[number]
/** The forms that a row may belong to; a blank cell means the first. */
export const FORMS = ['目标', '自评'] as const
/** How many cells of a row of an inner table the template has columns for; more may be added beside them. */
export const INNER_COLUMNS = 6
/** How many sources of money the template has columns for; more may be added beside them. */
export const FUNDING_COLUMNS = 3

/** Tables that a sheet of indicators' lists may refer to: self-appraisals print no other years. */
export function tablesOf(sheet: string): readonly string[] {
  return sheet === '指标各年' ? INDICATOR_TABLES.slice(0, 2) : INDICATOR_TABLES
}
