import { z } from 'zod'
import { text } from '../text.ts'

/** `content/import.yaml`: words of a publisher's own forms, each with the word that it stands for. */
export const importWordsFileSchema = z
  .strictObject({
    words: z.record(text, text).meta({
      description: '表里印的栏目名或列名: 它相当于哪个认识的词，如 工程全称: 项目名称、全年做到数: 实际完成值',
    }),
  })
  .meta({ title: '导入用的词', description: '本地表格自己的栏目名和列名，导入文件时照这里认' })
