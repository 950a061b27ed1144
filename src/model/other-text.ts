import { z } from 'zod'
import { PROJECT_NAMES } from './part-names.ts'
import { cell, text } from './text.ts'

/** A cell of a form that has no field of its own, under the label that is printed beside it. */
const labelledTextSchema = z
  .strictObject({
    label: text.meta({ description: '栏目名，照原文填写，如 项目负责人' }),
    text: cell.meta({ description: '栏目内容；空白写 ""' }),
  })
  .meta({ description: '其他栏目' })
export type LabelledText = z.infer<typeof labelledTextSchema>

/** Text of the document for which the import found no place (原文未归类内容). */
const unplacedTextSchema = z
  .strictObject({
    text: text.meta({ description: '原文' }),
    place: text.meta({ description: '在原文中的位置，如 第12行' }),
  })
  .meta({ description: '原文未归类内容' })
export type UnplacedText = z.infer<typeof unplacedTextSchema>

/** A table that stands inside a form, such as 项目实施进度计划, row by row. */
const innerTableSchema = z
  .strictObject({
    heading: text.optional().meta({ description: '表的名称，照原文填写；没有印就不写' }),
    rows: z.array(z.array(cell)).meta({ description: '一行一项，从表头起，一格一个值；空白写 ""' }),
  })
  .meta({ description: '表内的表' })
export type InnerTable = z.infer<typeof innerTableSchema>

/** Several labelled texts, in the order printed. */
export const labelledTexts = z.array(labelledTextSchema).optional()

/** What a publisher can supply where the document does not print it. */
const SUPPLIED = ['unit', 'moneyUnit', 'year'] as const
export type Supplied = (typeof SUPPLIED)[number]

/** What any form may print beside its own fields, in the order printed. */
export const otherTexts = {
  fields: labelledTexts.meta({ description: `${PROJECT_NAMES.fields}，按原文顺序` }),
  notes: z
    .array(text)
    .optional()
    .meta({ description: `${PROJECT_NAMES.notes}，表下的注、备注，一条一项` }),
  tables: z
    .array(innerTableSchema)
    .optional()
    .meta({ description: `${PROJECT_NAMES.tables}，按原文顺序` }),
  supplied: z
    .array(z.enum(SUPPLIED))
    .optional()
    .meta({ description: `${PROJECT_NAMES.supplied}：unit 单位，moneyUnit 金额单位，year 年度` }),
  unplaced: z.array(unplacedTextSchema).optional().meta({ description: '导入时未能归类的原文' }),
}

/** The same, read. Each is absent when the document has none. */
export interface OtherTexts {
  readonly fields?: readonly LabelledText[]
  /** Notes printed under the form, such as 注：…. */
  readonly notes?: readonly string[]
  /** Tables that stand inside the form. */
  readonly tables?: readonly InnerTable[]
  /** What the document does not print and the publisher supplied. */
  readonly supplied?: readonly Supplied[]
  readonly unplaced?: readonly UnplacedText[]
}
