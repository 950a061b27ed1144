import { expect, test } from 'vitest'
import { LIMITS } from '../../../../src/import/limits.ts'
import { lookInOwnProcess } from '../../../../src/import/look/look-in-own-process.ts'
import { shortDocument } from '../sample.ts'

test('a page is made within the limits, under the name of the file that was converted', async () => {
  const converted = { name: 'a.doc.txt', bytes: shortDocument() }
  const request = { name: 'a-2021.doc', bytes: new Uint8Array(8), converted, language: 'zh' } as const
  const page = await lookInOwnProcess(request)
  expect(page).toContain('<title>a-2021.doc：导入前看一看</title>')
  await expect(lookInOwnProcess(request, { ...LIMITS, readingCpuMs: 0, readingCpuMsPerMib: 0 })).rejects.toThrow(
    'reading it takes more than 0 seconds',
  )
})
