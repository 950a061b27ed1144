import { expect, test } from 'vitest'
import { createNames } from '../../../../../src/find/browser/suggest/names.ts'
import { siteOfManyNames } from '../../index/suggest/many-names.ts'
import { DOSSIER } from '../projects/examples.ts'
import { type ServedFiles, servingOf } from './site.ts'

const few = servingOf(DOSSIER)
const site = siteOfManyNames()
const many = servingOf(site)
const NAMES = [...new Set(site.projects.map(({ project }) => project.name))]

async function findIn(files: ServedFiles, ...texts: string[]) {
  return createNames(await files.guide(), files)(texts)
}

test('a name tells its years and units', async () => {
  expect(await findIn(few(), '保险')).toEqual([{ name: '车辆保险费', years: 2, newest: 2023, units: [0], rank: 2 }])
})

test('each of some texts must be there', async () => {
  expect((await findIn(few(), '费', 'cl')).map(({ name }) => name)).toEqual(['车辆保险费'])
  expect(await findIn(few(), '费', '火星')).toEqual([])
})

test('of many names every text of three characters and more finds what a scan of all names finds, as far as it is shown', async () => {
  const missed: string[] = []
  for (let at = 0; at < NAMES.length; at += 40) {
    const letters = [...(NAMES[at] ?? '')].filter((letter) => !'（）'.includes(letter))
    const start = (at / 40) % (letters.length - 3)
    const text = letters.slice(start, start + 3 + (at % 3)).join('')
    const all = NAMES.filter((name) => name.replace(/[（）]/g, '').includes(text)).length
    const found = (await findIn(many(), text)).filter(({ name }) => name.replace(/[（）]/g, '').includes(text))
    if (found.length < Math.min(8, all)) missed.push(`${text}: ${found.length} of ${all}`)
  }
  expect(missed).toEqual([])
})

test.each([
  ['two words', ['校车', '尾款']],
  ['pinyin from the middle', ['xiaocheyun']],
  ['initials from the middle', ['xcyxwh']],
  ['pinyin and initials mixed', ['xiaochyx']],
  ['characters and pinyin mixed', ['校车yx']],
  ['one wrong character', ['校东运行维护']],
])('of many names some are found by %s', async (_, texts) => {
  const found = await findIn(many(), ...texts)
  expect(found.filter(({ name }) => name.includes('校车')).length).toBeGreaterThan(0)
})
