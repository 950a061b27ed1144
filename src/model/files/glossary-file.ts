import { z } from 'zod'
import { SLUG_PATTERN } from '../ids.ts'
import { text, webAddress } from '../text.ts'

/** `content/glossary.yaml`. */
export const glossaryFileSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(SLUG_PATTERN, { error: 'id-not-valid' })
        .meta({ description: '页内锚点，小写字母、数字和连字符' }),
      term: text.meta({ description: '术语' }),
      plain: text.meta({ description: '用大白话解释，可用 Markdown' }),
      source: z
        .strictObject({
          title: text.meta({ description: '出处：文件名和文号' }),
          url: webAddress.optional().meta({ description: '出处网址' }),
        })
        .meta({ description: '官方出处' }),
    }),
  )
  .meta({ title: '名词解释' })
