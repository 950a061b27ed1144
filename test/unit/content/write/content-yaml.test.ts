import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  formatDepartment,
  formatMonitoringYaml,
  formatProjectYaml,
  formatSettingsYaml,
} from '../../../../src/content/write/content-yaml.ts'
import type { ProjectFile } from '../../../../src/model/files/project-file.ts'

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\'\\:#-?&*!|>%@`{}[],~=\n\t 甲0:1yn.'),
    fc.constantFrom('null', 'true', 'yes', '2021-01-01', '0x1', '1e3', '---', '...', '__proto__', '\u2028', '\ufeff'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 20,
})

test('any text of any cell comes back as it was', () => {
  const indicator = fc.record({
    level1: hostile,
    level2: hostile,
    name: hostile,
    description: hostile,
    target: hostile,
  })
  const project: fc.Arbitrary<ProjectFile> = fc.record({
    code: hostile,
    name: hostile,
    moneyUnit: fc.constantFrom('元', '万元'),
    budget: hostile,
    funding: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
    goals: fc.array(hostile, { maxLength: 3 }),
    indicators: fc.array(indicator, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(project, (record) => {
      const written = formatProjectYaml(record)
      expect(parse(written)).toEqual(record)
      expect(formatProjectYaml(parse(written) as ProjectFile)).toBe(written)
    }),
    { numRuns: 500 },
  )
})

test('a project file reads well: quotes only where they matter, a blank line between indicators', () => {
  const record: ProjectFile = {
    code: '0123',
    name: '人大会议',
    moneyUnit: '元',
    budget: '200000.00',
    funding: { 财政资金: '200000.00', 其他资金: '0' },
    purpose: '按规定召开会议：6次',
    spendPlan: { '3月底': '', '12月底': '100.00%' },
    goals: ['1.保障会议顺利召开'],
    indicators: [
      { level1: '产出指标', level2: '数量指标', name: '次数', description: '', target: '100' },
      { level1: '满意度指标', level2: '服务对象满意度指标', name: '群众满意度', target: '%', basis: '2021-01-01' },
    ],
  }
  expect(formatProjectYaml(record)).toBe(`# yaml-language-server: $schema=../../schema/project.schema.json
code: "0123"
name: 人大会议
moneyUnit: 元
budget: "200000.00"
funding:
  财政资金: "200000.00"
  其他资金: "0"
purpose: 按规定召开会议：6次
spendPlan:
  3月底: ""
  12月底: 100.00%
goals:
  - 1.保障会议顺利召开
indicators:
  - level1: 产出指标
    level2: 数量指标
    name: 次数
    description: ""
    target: "100"

  - level1: 满意度指标
    level2: 服务对象满意度指标
    name: 群众满意度
    target: "%"
    basis: "2021-01-01"
`)
})

test('the front matter has its account on one line', () => {
  expect(
    formatDepartment(
      {
        code: '101001',
        name: '某某局',
        sources: [
          {
            file: 'source/a.txt',
            sha256: '1'.repeat(64),
            bytes: 5,
            account: { read: 3, placed: 2, residue: 1, unplaced: 0 },
          },
        ],
      },
      '\n# 第一部分\n',
    ),
  ).toBe(`---
code: "101001"
name: 某某局
sources:
  - file: source/a.txt
    sha256: "1111111111111111111111111111111111111111111111111111111111111111"
    bytes: 5
    account: { read: 3, placed: 2, residue: 1, unplaced: 0 }
---

# 第一部分
`)
})

test('monitoring quotes codes and cells, with a blank line between reports', () => {
  const reports = [
    { code: '1E5', name: '车辆保险费', moneyUnit: '元' as const, spent: { '7月底': '31.20', '10月底': '' } },
    { name: '会议费', moneyUnit: '元' as const, spent: { '7月底': '62.00%' } },
  ]
  expect(formatMonitoringYaml({ reports })).toBe(`# yaml-language-server: $schema=../../schema/monitoring.schema.json
reports:
  - code: "1E5"
    name: 车辆保险费
    moneyUnit: 元
    spent:
      7月底: "31.20"
      10月底: ""

  - name: 会议费
    moneyUnit: 元
    spent:
      7月底: "62.00%"
`)
})

test('a file of settings names its schema, and quotes an id that would be a number', () => {
  expect(formatSettingsYaml('units', [{ id: '101001', name: '云溪县教育局' }])).toBe(
    '# yaml-language-server: $schema=schema/units.schema.json\n- id: "101001"\n  name: 云溪县教育局\n',
  )
})
