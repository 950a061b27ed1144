import { expect, test } from 'vitest'
import { createImportProgress } from '../../../../src/import/report/progress.ts'

/** What is said of an import of files of these sizes, each of which takes so many milliseconds, one after another. */
function sayings(sizes: readonly number[], times: readonly number[]) {
  let clock = 1000
  const progress = createImportProgress(sizes, () => clock)
  return sizes.map((_, n) => {
    const begun = progress.begin(`${n}.docx`)
    clock += times[n] ?? 0
    return [begun.zh, begun.en, progress.end(n)?.zh]
  })
}

test('a few files are told one by one, the time left once a tenth and three seconds are done', () => {
  expect(sayings([999, 999, 7999], [1000, 9000, 1])).toEqual([
    ['正在读第 1 个，共 3 个：0.docx', 'reading 1 of 3: 0.docx', undefined],
    ['正在读第 2 个，共 3 个（10%）：1.docx', 'reading 2 of 3 (10 %): 1.docx', undefined],
    ['正在读第 3 个，共 3 个（20%，约剩 40 秒）：2.docx', 'reading 3 of 3 (20 %, about 40 s left): 2.docx', undefined],
  ])
})

test('of many files a line is kept for each tenth', () => {
  const said = sayings(Array(40).fill(99), Array(40).fill(60_000)).flatMap(([, , line]) => line ?? [])
  expect(said).toHaveLength(10)
  expect([said[0], said[4], said[9]]).toEqual([
    '已读 4 个，共 40 个（10%，约剩 36 分钟）',
    '已读 20 个，共 40 个（50%，约剩 20 分钟）',
    '已读 40 个，共 40 个（100%）',
  ])
})

test('empty files are counted too', () => {
  expect(sayings([0, 0], [5000, 1]).map(([zh]) => zh)).toEqual([
    '正在读第 1 个，共 2 个：0.docx',
    '正在读第 2 个，共 2 个（50%，约剩 5 秒）：1.docx',
  ])
})
