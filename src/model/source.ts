import { z } from 'zod'
import { SOURCE_FOLDER } from './source-name.ts'
import { day, text, webAddress } from './text.ts'

const count = z.int().min(0)

/** How every character of a document was accounted for when it was imported: `read = placed + residue + aside + unplaced`. */
const accountSchema = z.strictObject({
  read: count.meta({ description: '读入字符数' }),
  placed: count.meta({ description: '归入字段（含表格自身的栏目名）的字符数' }),
  residue: count.meta({ description: '格式残留：书签标记、空行、缩进' }),
  aside: count.optional().meta({ description: '留在原文里、与绩效目标无关的字符数；没有就不写' }),
  unplaced: count.meta({ description: '未能归类的字符数' }),
})
export type Account = z.infer<typeof accountSchema>

/** A part of a document that is not about the targets of the unit that keeps it: prose, a contents list, a budget table, or
 *  the form of another unit. */
const asideSchema = z
  .strictObject({
    kind: z.enum(['text', 'table']).meta({ description: 'text 文字，table 表格' }),
    heading: text.optional().meta({ description: '它的标题或第一行，照原文；没有就不写' }),
    place: text.meta({ description: '在原文中的位置，如 第12–40行' }),
    characters: count.meta({ description: '字符数' }),
  })
  .meta({ description: '留在原文里的一部分' })
export type AsidePart = z.infer<typeof asideSchema>

/** A published document that content was transcribed from. `file` is a path from the department's folder. */
export const sourceDocumentSchema = z.strictObject({
  file: z
    .string()
    .regex(new RegExp(`^${SOURCE_FOLDER}/[^/\\\\]+$`), { error: 'source-path-not-allowed' })
    .meta({ description: '原文文件，放在 source/ 里' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'hash-not-valid' })
    .meta({ description: '文件内容的 SHA-256' }),
  bytes: count.meta({ description: '文件大小（字节）' }),
  account: accountSchema.optional().meta({ description: '导入时的字符账' }),
  encoding: text.optional().meta({ description: '原文的字符编码；不写就是 UTF-8' }),
  title: text.optional().meta({ description: '文件标题' }),
  imprint: z
    .array(text.regex(/^[^\n\r]*$/, { error: 'text-not-one-line' }))
    .optional()
    .meta({ description: '网页上的发布信息，照原文一行一项，如 来源、发布时间、浏览量' }),
  aside: z
    .array(asideSchema)
    .optional()
    .meta({ description: '留在原文里、与这个单位的绩效目标无关的部分，按原文顺序；没有就不写' }),
  publisher: text.optional().meta({ description: '发布单位' }),
  url: webAddress.optional().meta({ description: '发布网址' }),
  published: day.optional().meta({ description: '发布日期，如 2021-02-01' }),
})
export type SourceDocument = z.infer<typeof sourceDocumentSchema>

/** A source document as the site publishes it. */
export interface PublishedSource extends SourceDocument {
  /** The zip file that it is published in, where a browser would run it; inside are the bytes that `sha256` is of. */
  readonly packed?: { readonly sha256: string; readonly bytes: number }
}

/** Where in a source document a record was printed. */
export const sourceReferenceSchema = z.strictObject({
  file: text.meta({ description: '原文文件，如 source/goals.docx' }),
  place: text.optional().meta({ description: '在原文中的位置，如 第63–170行' }),
  edited: z
    .record(text, text.regex(/^[^\n\r]*$/, { error: 'text-not-one-line' }))
    .optional()
    .meta({ description: '人工修改过的值：哪一项，连同原文印的，如 indicators.4.target: ≥80%；没有改过就不写' }),
})
export type SourceReference = z.infer<typeof sourceReferenceSchema>
