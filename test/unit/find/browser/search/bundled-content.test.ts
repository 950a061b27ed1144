import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../../../../src/content/read/read-content.ts'
import { openIndex } from '../../open-index.ts'
import { asking } from './told.ts'

const { content } = await readContent(resolve(import.meta.dirname, '../../../../../content'))
if (!content) throw new Error('The bundled content has faults.')
const { index } = await openIndex(content)
const ask = asking(index)
const projects = content.years.flatMap(({ departments }) => departments.flatMap((department) => department.projects))

async function urlsFor(query: string): Promise<string[]> {
  const { approximate, pages } = await ask(query)
  if (approximate) return []
  return Promise.all(pages.map(async (page) => (await index.record(page)).url))
}

describe('any two neighbouring characters of a project find it', () => {
  test.each(projects.map((project) => [project.name, project] as const))('%s', async (_, project) => {
    const { indicators, goals = [], spendPlan = [] } = project
    const texts = [
      ...[project.name, project.code, project.title, project.printedUnit, project.purpose, project.budget.raw],
      ...goals.map(({ label = '', text }) => label + text),
      ...spendPlan.map(({ raw }) => raw),
      ...indicators.flatMap((row) => [row.level1, row.level2, row.name, row.description, row.target?.raw, row.basis]),
    ]
    const slices = new Set(texts.flatMap((text = '') => [...text].map((_, at, all) => all.slice(at, at + 2).join(''))))
    // Two letters of a code are taken for pinyin where any name has them.
    const asked = [...slices].filter((slice) => /[\p{Script=Han}\p{N}]/u.test(slice))
    const missed: string[] = []
    for (const slice of asked) {
      const urls = await urlsFor(slice)
      if (!urls.includes(`/2021/101001/${project.slug}/`)) missed.push(slice)
    }
    expect(asked.length).toBeGreaterThan(150)
    expect(missed).toEqual([])
  })
})

test.each([
  ['a query in another form of punctuation', '保障，会议', '/2021/101001/13030321mwem2pdp4lc56/', undefined],
  ['a query in traditional characters', '人大代表活動費', '/2021/101001/13030321b95ph8dge1f7c/', '人大代表活动费'],
  ['a code in lower case', '13030321b95ph8dge1f7c', '/2021/101001/13030321b95ph8dge1f7c/', undefined],
  ['an amount', '10万元', '/2021/101001/13030321b95ph8dge1f7c/', undefined],
])('%s finds its page first', async (_, query, url, simplified) => {
  const found = await ask(query)
  expect(found.approximate).toBe(false)
  expect(found.simplified).toBe(simplified)
  expect((await index.record(found.pages[0] ?? -1)).url).toBe(url)
})

test('a wrong character finds only what is near, and says so', async () => {
  const found = await ask('人大代表话动费')
  expect(found.approximate).toBe(true)
  expect((await index.record(found.pages[0] ?? -1)).name).toBe('人大代表活动费')
})

test.each(['火星殖民', '魑魅魍魉', 'qwertyuiop', 'zzzz', '99999', '房产税免征额', '龘', '😀a1b2c3'])(
  'the nonsense %s finds nothing',
  async (query) => {
    expect((await ask(query)).pages).toEqual([])
  },
)
