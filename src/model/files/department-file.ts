import { z } from 'zod'
import { CODE_PATTERN } from '../ids.ts'
import { otherTexts } from '../other-text.ts'
import { sourceDocumentSchema } from '../source.ts'
import { text } from '../text.ts'

/** Front matter of `content/<year>/<unit>/department.md`. */
export const departmentFileSchema = z
  .strictObject({
    code: z
      .string()
      .regex(CODE_PATTERN, { error: 'code-not-valid' })
      .optional()
      .meta({ description: '单位编码，加引号，与文件夹同名；原文没有就不写' }),
    name: text.meta({ description: '单位名称，照原文填写' }),
    sources: z.array(sourceDocumentSchema).meta({ description: '原文，连同 SHA-256' }),
    unplaced: otherTexts.unplaced,
  })
  .meta({ title: '部门绩效目标', description: 'department.md 开头两条 --- 之间的部分' })

/** A department's front matter as its file has it. */
export type DepartmentFile = z.infer<typeof departmentFileSchema>
