import { expect, test } from 'vitest'
import { projectRowOf, projectsCsv } from '../../../../../src/find/browser/projects/rows.ts'
import { TABLE } from './examples.ts'

test('a project is put together from the columns', () => {
  expect(projectRowOf(TABLE, 1)).toEqual({
    year: 2023,
    unit: '教育局',
    name: '培训费',
    code: 'B2',
    fen: 50_000n,
    indicators: 1,
    path: '/2023/205/b2/',
    values: {
      year: [{ id: '2023', label: '2023年' }],
      unit: [{ id: '205', label: '教育局' }],
      funding: [
        { id: '财政资金', label: '财政资金' },
        { id: '其他资金', label: '其他资金' },
      ],
      grade: [{ id: 'pending', label: '待评' }],
      attained: [{ id: 'pending', label: '待评' }],
      category: [{ id: 'output-quantity', label: '产出·数量' }],
      finding: [{ id: 'no-cost', label: '没有成本指标' }],
    },
  })
})

test('a year shows the name that the unit had then, and a project without a code its own address', () => {
  const { unit, path, state } = projectRowOf(TABLE, 3)
  expect({ unit, path, state }).toEqual({ unit: '人大办', path: '/2022/101/fees/', state: '未填' })
})

test('the file holds the projects given, in their order, and every row says where it comes from', () => {
  const stamp = { address: 'https://example.org/projects/?q=a', date: '2026-11-28', version: 'abc123' }
  expect(projectsCsv(TABLE, [3, 1], (path) => `https://example.org${path}`, stamp)).toBe(
    [
      '\uFEFF年度,单位,项目编码,项目名称,预算数（元）,没有数字的原因,资金来源,部门自评,达到没有,指标数,审查要点,网址,查询网址,下载日期,数据版本',
      '2022,人大办,,银行手续费,,未填,,待评,待评,0,,https://example.org/2022/101/fees/,https://example.org/projects/?q=a,2026-11-28,abc123',
      '2023,教育局,B2,培训费,500.00,,财政资金、其他资金,待评,待评,1,没有成本指标,https://example.org/2023/205/b2/,https://example.org/projects/?q=a,2026-11-28,abc123',
      '',
    ].join('\r\n'),
  )
})
