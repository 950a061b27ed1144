import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createSuggester } from '../../../../../src/find/browser/suggest/find.ts'
import { siteOfManyNames } from '../../index/suggest/many-names.ts'
import { servingOf } from './site.ts'

const site = siteOfManyNames()
const serve = servingOf(site)

test('the site is one of 10,000 projects with 4,000 names that weigh 30 KB', () => {
  const names = [...new Set(site.projects.map(({ project }) => project.name))].sort()
  expect([site.projects.length, names.length]).toEqual([10_000, 4000])
  expect(gzipSync(names.join('\n')).byteLength).toBeGreaterThan(28_000)
})

// 40 KB less 18 KB for the scripts, which a test with a browser counts.
test.each([
  ['characters', '校车运行维护'],
  ['common characters', '设备购置经费'],
  ['a name from its beginning', '大王村教学楼'],
  ['initials', 'xcyxwh'],
  ['pinyin', 'xiaoch'],
  ['pinyin that can be cut in several ways', 'xianga'],
  ['a wrong character', '校车云行维护'],
  ['two words', '维护 校车运'],
  ['a unit and a project', '教育局 校车'],
  ['a code', '130301'],
  ['what is nowhere', '火星探测计划'],
])('six letters of %s, typed one after another, take 22 KB of files or less', async (_, typed) => {
  const files = serve()
  const suggest = createSuggester(files)
  for (let end = 1; end <= 6; end++) await suggest([...typed].slice(0, end).join(''))
  expect(files.asked.size).toBeGreaterThan(1)
  expect([...files.asked.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(22_000)
})
