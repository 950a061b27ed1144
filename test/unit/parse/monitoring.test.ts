import { describe, expect, test } from 'vitest'
import { parseMonitoring, parseSpentPoint } from '../../../src/parse/monitoring.ts'

describe('a cell of spending', () => {
  test.each([
    ['7月底', '31.20', '万元', { label: '7月底', month: 7, raw: '31.20', fen: 31_200_000n }],
    ['7月底', '62.00%', '万元', { label: '7月底', month: 7, raw: '62.00%', share: 0.62 }],
    ['10月', '１０４％', '元', { label: '10月', month: 10, raw: '１０４％', share: 1.04 }],
    ['9月底', '', '元', { label: '9月底', month: 9, raw: '' }],
    ['9月底', '—', '元', { label: '9月底', month: 9, raw: '—' }],
    ['9月底', '0', '元', { label: '9月底', month: 9, raw: '0', fen: 0n }],
    ['9月底', '-3%', '元', 'amount-not-number'],
    ['9月底', '约一半', '元', 'amount-not-number'],
  ] as const)('%s “%s” in %s is read as printed', (label, raw, unit, point) => {
    expect(parseSpentPoint(label, raw, unit)).toEqual(point)
  })
})

test('a report keeps what it can read and tells every cell that it cannot', () => {
  const spent = { '4月底': '10.00', '7月底': '约一半', '9月底': '八成' }
  const printed = {
    code: 'A1',
    name: '车辆保险费',
    moneyUnit: '万元' as const,
    spent,
    source: { file: 'source/a.txt' },
  }
  expect(parseMonitoring(printed, { year: 2024, unit: '101001' })).toEqual({
    report: {
      year: 2024,
      unit: '101001',
      code: 'A1',
      name: '车辆保险费',
      moneyUnit: '万元',
      spent: [{ label: '4月底', month: 4, raw: '10.00', fen: 10_000_000n }],
      source: { file: 'source/a.txt' },
    },
    faults: [
      { code: 'amount-not-number', path: ['spent', '7月底'] },
      { code: 'amount-not-number', path: ['spent', '9月底'] },
    ],
  })
})

test('a report without a code keeps the place of its source', () => {
  const source = { file: 'source/a.txt', place: '第12行' }
  const printed = { name: '车辆保险费', moneyUnit: '元' as const, spent: { '4月底': ' 0% ' }, source }
  expect(parseMonitoring(printed, { year: 2024, unit: '101001' })).toStrictEqual({
    report: {
      year: 2024,
      unit: '101001',
      name: '车辆保险费',
      moneyUnit: '元',
      spent: [{ label: '4月底', month: 4, raw: ' 0% ', share: 0 }],
      source,
    },
    faults: [],
  })
})

test('a blank cell has no amount, not even an undefined one', () => {
  expect(parseSpentPoint('9月底', '', '元')).toStrictEqual({ label: '9月底', month: 9, raw: '' })
})
