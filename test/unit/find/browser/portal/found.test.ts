import { describe, expect, test } from 'vitest'
import { nameAddress, searchAddress, unitAddress } from '../../../../../src/find/browser/portal/addresses.ts'
import { findAcross, type PortalFiles } from '../../../../../src/find/browser/portal/found.ts'
import { foundWords } from '../../../../../src/find/browser/portal/words.ts'
import { portalNamesPath } from '../../../../../src/find/shared/portal.ts'
import type { NameList } from '../../../../../src/model/manifest.ts'
import { searchFilesOf } from '../../../../../src/portal/search-files.ts'
import { namesWith } from '../../../portal/examples.ts'

const total = { fen: 0n, count: 1, missing: 0 }

function siteOf(name: string, projects: readonly string[], year = 2025) {
  const rows = projects.map((project, at): NameList['projects'][number] => [0, `p${at}`, project])
  const units = [{ id: '101', name, years: [{ year, total, appraisals: false }] }]
  return { site: { units }, lists: [namesWith({ year, projects: rows })] }
}

const files = new Map(
  searchFilesOf([
    siteOf('甲县教育局', ['校车运行经费', '会议费']),
    siteOf('乙县教育局', ['校车购置', '防汛物资']),
    siteOf('丙县水利局', ['防汛物资储备'], 2024),
  ]).map(({ path, bytes }) => [path, bytes]),
)
const read = async (name: string) => JSON.parse(files.get(portalNamesPath(name).slice(1)) ?? '')
const portal: PortalFiles = {
  guide: () => read('guide'),
  readings: () => read('readings'),
  names: (file) => read(`names-${file}`),
}

/** What is found, a line a site. */
async function foundFor(typed: string): Promise<string[]> {
  const { sites } = await findAcross(typed, portal)
  return [...sites].map(([site, { units, names }]) =>
    [site, ...units.map(({ name }) => name), ...names.map(({ name }) => name)].join(' '),
  )
}

describe('searching all sites by names', () => {
  test.each([
    ['校车', ['1 校车购置', '0 校车运行经费']],
    ['教育局', ['0 甲县教育局', '1 乙县教育局']],
    ['防汛物资', ['1 防汛物资', '2 防汛物资储备']],
    ['xiaoche', ['1 校车购置', '0 校车运行经费']],
    ['fxwz', ['1 防汛物资', '2 防汛物资储备']],
    ['乙县教育局 校车', ['1 校车购置']],
    ['校車', ['1 校车购置', '0 校车运行经费']],
    ['没有这个', []],
    ['，。', []],
  ])('%s finds %j', async (typed, found) => expect(await foundFor(typed)).toEqual(found))

  test('what is nearly so is found where nothing is, and is told', async () => {
    const found = await findAcross('校车运形经费', portal)
    expect(found.near).toBe(true)
    expect(foundWords('校车运形经费', found)).toBe(
      '没有完全是“校车运形经费”的名称，相近的有 1 个项目名称，在 1 个网站里。',
    )
  })

  test('what is found is told with how much and on how many sites', async () => {
    expect(foundWords('教育局', await findAcross('教育局', portal))).toBe(
      '名称里有“教育局”的：2 个单位，在 2 个网站里。',
    )
    expect(foundWords('无', await findAcross('无', portal))).toBe(
      '各网站的单位和项目名称里都没有“无”。可以到每个网站去搜索原文。',
    )
  })
})

test('hits lead to the sites', () => {
  const unit = { id: '0/101', code: '101', name: '甲县教育局', formerNames: [], year: 2025, site: 0 }
  expect(unitAddress('https://a.example.org/x/', unit)).toBe('https://a.example.org/x/2025/101/')
  expect(nameAddress('https://a.example.org/x/', { name: '会议&费', unit })).toBe(
    'https://a.example.org/x/projects/?q=%E4%BC%9A%E8%AE%AE%26%E8%B4%B9&unit=101',
  )
  expect(searchAddress('https://a.example.org/', '校车 a')).toBe(
    'https://a.example.org/search/?q=%E6%A0%A1%E8%BD%A6%20a',
  )
  expect(searchAddress('https://a.example.org/', '')).toBe('https://a.example.org/search/')
})
