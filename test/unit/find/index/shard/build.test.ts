import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildShard } from '../../../../../src/find/index/shard/build.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'
import { toolsWith } from '../../open-index.ts'

const [GRADE, UNIT] = [
  { id: 'pending', label: '待评' },
  { id: 'u1', label: '县教育局' },
]

/** Twenty projects that print a text together, and one of their own each. */
const RECORDS = Array.from(
  { length: 20 },
  (_, page): SearchRecord => ({
    ...{
      kind: 'project',
      url: `/2023/u1/a${page}/`,
      name: page < 9 ? '会议费' : '长江车辆费',
      pinyin: ['hui', 'yi', 'fei'],
    },
    ...{ code: `A${page}`, year: 2023, unit: '县教育局', budget: '9 元', fen: 900 },
    facets: { unit: [UNIT], grade: [GRADE] },
    rows: [
      { anchor: 'i-1', label: '绩效指标 1', name: '完成率', cells: ['产出指标', '完成率', '≥90%'] },
      { label: '金额', cells: [`预算数 ${page} 元`], fen: page * 100 },
    ],
  }),
)
const links = RECORDS.map((_, page) => (page % 3 === 0 ? undefined : { page, isAlike: page % 3 === 1 }))
const built = () =>
  buildShard({ year: 2023, links, before: { names: ['会议费'], units: [] }, rules: [] }, RECORDS, {
    ...toolsWith(),
    gzip: (bytes) => bytes,
    deflate: (bytes) => bytes,
  })

test('a shard has its files in their order', async () => {
  expect((await built()).map(({ path }) => path)).toEqual([
    ...['outline.idx', 'readings.idx'],
    ...['facets/funding.idx', 'facets/grade.idx', 'facets/attained.idx', 'facets/category.idx', 'facets/finding.idx'],
    ...['words/0.idx', 'texts/0.idx', 'records/0.idx', 'codes/0.idx', 'budgets/0.idx'],
  ])
})

test('where the same records give other files, FORMAT must be raised, and what they are now written here', async () => {
  const digests = (await built()).map(
    ({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`,
  )
  expect(createHash('sha256').update(digests.join('\n')).digest('hex').slice(0, 12)).toBe('11ff6c106d21')
})
