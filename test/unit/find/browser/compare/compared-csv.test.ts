import { expect, test } from 'vitest'
import { comparedCsv } from '../../../../../src/find/browser/compare/compared-csv.ts'

test('a comparison is handed over row by row, with the addresses of the projects and of the comparison', () => {
  const projects = [
    { name: '会议费（2023年）', address: 'https://example.org/2023/101/a-1/' },
    { name: '=培训费（2025年）', address: 'https://example.org/2025/101/a-2/' },
  ]
  const sections = [
    {
      heading: '资金',
      rows: [
        {
          label: '预算数',
          cells: [['300,000.00 元'], ['320,000.00 元', '比第一个 +6.67%']],
          isShared: true,
          isSame: false,
        },
        { label: '用途', note: '说明', cells: [['开会'], ['未公布']], isShared: false },
      ],
    },
  ]
  const stamp = { address: 'https://example.org/compare/?p=2023/101/a-1', date: '2026-11-28', version: '0123456789ab' }
  const end = 'https://example.org/compare/?p=2023/101/a-1,2026-11-28,0123456789ab\r\n'
  expect(comparedCsv(projects, sections, stamp)).toBe(
    "\uFEFF部分,栏目,小类,会议费（2023年）,'=培训费（2025年）,比较,查询网址,下载日期,数据版本\r\n" +
      `项目,网址,,https://example.org/2023/101/a-1/,https://example.org/2025/101/a-2/,,${end}` +
      `资金,预算数,,"300,000.00 元","320,000.00 元\n比第一个 +6.67%",不同,${end}` +
      `资金,用途,说明,开会,未公布,,${end}`,
  )
})
