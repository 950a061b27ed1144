import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unitZip } from '../../../src/data/unit-zip.ts'

test('a unit’s tables are CSV files of one zip file; a table without rows has none', () => {
  const rowsOf = ({ id }: { readonly id: string }) => (id === 'plans' ? [[2021, '=1']] : [])
  const files = unzipSync(Buffer.concat([...unitZip(rowsOf)]))
  expect(Object.keys(files)).toEqual(['plans.csv'])
  const bytes = files['plans.csv'] ?? new Uint8Array()
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(strFromU8(bytes.subarray(3))).toMatch(/^年度,.*,本站说明\r\n2021,'=1\r\n$/)
})
