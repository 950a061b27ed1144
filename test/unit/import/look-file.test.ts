import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lookAtFile } from '../../../src/import/look-file.ts'
import { shortDocument } from './sample.ts'

test('a file is looked at by the year that is given, and what cannot be read at all is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'look-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.txt'), shortDocument())
  expect(await lookAtFile(join(folder, 'a.txt'), 'zh', { year: 2021 })).toContain('没有问题，可以导入。')
  expect(await lookAtFile(join(folder, 'a.txt'), 'zh')).toContain('标题、文件名和正文里都没有年份。')
  writeFileSync(join(folder, 'b.docx'), '')
  await expect(lookAtFile(join(folder, 'b.docx'), 'zh')).rejects.toThrow('the file is empty')
})
