import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examineFile } from '../../../src/import/examine-file.ts'

test('a PDF file is read in its own process, without another program, and its places and boxes come back', async () => {
  const path = join(import.meta.dirname, '../../fixtures/import/guichi-2022-selfeval-national.pdf')
  const { faults, recognised, source } = await examineFile(path)
  expect(faults).toEqual([])
  expect(recognised.appraisals.map(({ file }) => file.name)).toEqual(['委托业务项目'])
  expect(source.place?.(source.text.indexOf('委托业务项目'))).toBe('第1页第1张表第1行')
  const at = source.boxes?.starts.indexOf(source.text.indexOf('委托业务项目')) ?? -1
  expect(source.boxes?.pages[at]).toBe(1)
})
