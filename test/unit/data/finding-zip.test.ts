import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { findingZip } from '../../../src/data/finding-zip.ts'
import { SITE } from '../dossier/site-with.ts'
import { departmentWith, projectWith } from '../examples.ts'

const AT = { site: SITE, version: '0123456789ab', updated: '2026-02-01' }
const HEAD = '年度,单位编码,单位,所在页,项目编码,项目名称,位置,说明,网址,数据日期,数据版本,本站说明\r\n'
const STATE = '2026-02-01,0123456789ab,\r\n'

/** The text of the file, without its byte order mark. */
function csvOf(hits: Parameters<typeof findingZip>[0]['hits']): string {
  const files = unzipSync(Buffer.concat([...findingZip({ rule: { id: 'no-code' }, hits }, 2025, AT)]))
  expect(Object.keys(files)).toEqual(['no-code-2025.csv'])
  return strFromU8(files['no-code-2025.csv']?.subarray(3) ?? new Uint8Array())
}

test('every place of the year is a row, and hostile cells are kept from being run', () => {
  const department = departmentWith({ year: 2025, name: '=cmd|1' })
  const project = projectWith({ year: 2025, name: '会议,培训', code: '0123', slug: 'a' })
  const hits = [
    { department, project, place: 'i-2', message: '第2项“"次"”' },
    { department, place: 'findings', message: '全单位' },
    { department: departmentWith({ year: 2024 }), place: 'findings', message: '上一年' },
  ]
  expect(csvOf(hits)).toBe(
    HEAD +
      `2025,101001,'=cmd|1,2025/101001/a,0123,"会议,培训",i-2,"第2项“""次""”",https://example.org/2025/101001/a/#i-2,${STATE}` +
      `2025,101001,'=cmd|1,2025/101001,,,findings,全单位,https://example.org/2025/101001/#findings,${STATE}`,
  )
})

test('a rule that found nothing has its head alone', () => {
  expect(csvOf([])).toBe(HEAD)
})
