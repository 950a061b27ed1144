import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImportFault } from '../../../src/faults/import-fault.ts'
import { accountOf } from '../../../src/import/document/account.ts'
import { recognise } from '../../../src/import/layouts/recognise-layout.ts'
import { sourceOf } from '../../../src/import/text/read-text.ts'

const RUNS = Number(process.env.MINGZHANG_FUZZ ?? 300)
const FIXTURES = join(import.meta.dirname, '../../fixtures/import')
const REAL = [
  'shanhaiguan-npc-2021',
  'xiangtan-hwc-2023-goal-application',
  'yueyang-county-farmland-2022-goal-application',
  'daying-justice-2023-selfeval-sichuan',
  'rows-self-appraisal-2023',
  'rows-application-2025',
  'lines-two-forms-2023',
  'cells-self-appraisal-2022',
].map((name) => readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'))

/** Every character is claimed at most once, or the account throws; a document of no layout is refused. What is claimed for a
 *  field stands in what would be written, or else something is said. */
function expectBalance(text: string): void {
  const source = sourceOf('a.txt', text)
  const recognised = (() => {
    try {
      return recognise(source)
    } catch (error) {
      if (error instanceof ImportFault) return undefined
      throw error
    }
  })()
  const { read, placed, residue, aside = 0, unplaced } = accountOf(source.text, recognised?.claims ?? []).account
  expect(placed + residue + aside + unplaced).toBe(read)
  expect(read).toBe([...text].length)
  if (!recognised || recognised.problems.some(({ leavesText }) => !leavesText)) return
  const { title, imprint, department, projects, appraisals, wholes, wholeAppraisals } = recognised
  const written = textsIn([title, imprint, department, projects, appraisals, wholes, wholeAppraisals]).join('\n')
  const claimed = recognised.claims.filter(({ as }) => as === 'field').map(({ start, end }) => text.slice(start, end))
  expect(claimed.filter((one) => !written.includes(one))).toEqual([])
}

/** Every text in a value, keys among them: a source of funding is one. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}

// biome-ignore format: a list of words reads better in lines
const WORDS = [
  '项目名称', '项目编码', '主管部门', '实施单位', '资金情况(万元)', '年度资金总额:', '其中:财政拨款', '其他资金', '总体目标', '年度目标',
  '实施期目标', '实际完成情况', '绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '指标性质', '度量单位', '完成值', '权重', '得分',
  '年初预算', '调整后预算数', '预算执行数', '执行率', '产出指标', '成本指标', '经济成本指标', '数量指标', '满意度指标', '合计', '评价结论',
  '项目支出绩效自评表（2022年度）', '注：略', '填表人：甲 联系电话：', '单位：元', '预算规模及资金用途', '预算数', '资金支出计划（%）',
]
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '甲', '≥90%', '100', '/', '45人', '854万854万', '1.甲', '[bookmark: _A]乙'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }).map((text) => text.replace(/[|\r\n\t]/g, ' ')) },
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 })

const LAYOUTS: readonly (readonly [name: string, write: (rows: readonly (readonly string[])[]) => string])[] = [
  ['a cell a line after a tab', (all) => all.map((row) => row.map((text) => `\t${text}\n`).join('')).join('\n')],
  [
    'a cell a line with bars',
    (all) => all.map((row) => `|\n${row.map((text) => `${text} |\n`).join('')}||\n`).join(''),
  ],
  ['a row a line', (all) => all.map((row) => `${row.join(' | ')} | ||\n`).join('')],
  ['rows between bars', (all) => all.map((row) => `| ${row.join(' | ')} |\n`).join('')],
  [
    'a cell a paragraph',
    (all) =>
      all
        .flat()
        .map((text) => `${text}\n\n`)
        .join(''),
  ],
]

describe('the account of characters', () => {
  test.each(LAYOUTS)('closes on any table with %s', (_, write) => {
    fc.assert(
      fc.property(rows, (all) => expectBalance(write(all))),
      { numRuns: RUNS },
    )
  })

  test('closes on real documents however their lines are cut, doubled, moved or broken', () => {
    const edit = fc.record({
      document: fc.nat(REAL.length - 1),
      at: fc.nat(10_000),
      length: fc.nat(200),
      to: fc.nat(10_000),
      insert: fc.constantFrom(
        '',
        '|',
        '||||',
        '\n',
        '\n\n',
        '\t',
        '一级指标\n',
        '\ufeff',
        '\r',
        '（万元）',
        '项目名称 |',
        '𠀀',
      ),
      keep: fc.boolean(),
    })
    fc.assert(
      fc.property(edit, ({ document, at, length, to, insert, keep }) => {
        const text = REAL[document] ?? ''
        const from = at % text.length
        const slice = text.slice(from, from + length)
        const rest = keep ? text : text.slice(0, from) + text.slice(from + length)
        const place = to % (rest.length + 1)
        expectBalance(rest.slice(0, place) + insert + slice + rest.slice(place))
      }),
      { numRuns: RUNS },
    )
  })
})
