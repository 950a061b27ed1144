import { z } from 'zod'
import { SLUG_PATTERN } from '../ids.ts'
import { text } from '../text.ts'

const year = z.int()

/** `content/units.yaml`: the units that must publish, so that one that has not can be named. */
export const unitListSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(SLUG_PATTERN, { error: 'id-not-valid' })
        .meta({ description: '单位文件夹名：单位编码的小写，没有编码的用固定的名称' }),
      name: text.meta({ description: '单位名称' }),
      from: year.optional().meta({ description: '从哪一年起应当公布；不写就是一直' }),
      until: year.optional().meta({ description: '到哪一年为止应当公布（机构撤并）；不写就是一直' }),
    }),
  )
  .meta({ title: '应当公布的单位' })

/** One unit that must publish. */
export type ListedUnit = z.infer<typeof unitListSchema>[number]
