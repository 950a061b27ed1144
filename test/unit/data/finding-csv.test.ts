import { expect, test } from 'vitest'
import { findingCsv } from '../../../src/data/finding-csv.ts'
import { departmentWith, projectWith } from '../examples.ts'

test('every place of the year is a row, and hostile cells are kept from being run', () => {
  const department = departmentWith({ year: 2025, name: '=cmd|1' })
  const project = projectWith({ name: '会议,培训', code: '0123', slug: 'a' })
  const hits = [
    { department, project, place: 'i-2', message: '第2项“"次"”' },
    { department, place: 'findings', message: '全单位' },
    { department: departmentWith({ year: 2024 }), place: 'findings', message: '上一年' },
  ]
  expect(findingCsv({ hits }, 2025, ({ place }) => `https://example.org/#${place}`)).toBe(
    '\uFEFF年度,单位,项目,项目编码,位置,说明\r\n' +
      `2025,'=cmd|1,"会议,培训",0123,https://example.org/#i-2,"第2项“""次""”"\r\n` +
      `2025,'=cmd|1,,,https://example.org/#findings,全单位\r\n`,
  )
})

test('a rule that found nothing has its head alone', () => {
  expect(findingCsv({ hits: [] }, 2025, () => '')).toBe('\uFEFF年度,单位,项目,项目编码,位置,说明\r\n')
})
