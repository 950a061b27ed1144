import { expect, test } from 'vitest'
import { nameFilesOf } from '../../../../../src/find/index/suggest/name-files.ts'
import { namesOf } from '../../../../../src/find/index/suggest/names-of.ts'
import { nameFileOf } from '../../../../../src/find/shared/suggest/key.ts'
import { projectWith } from '../../../examples.ts'

const HAN = 0x4e00

test('few names are one file, in columns', () => {
  const project = (year: number, unit: string, name: string) => projectWith({ year, unit, name })
  const projects = [project(2025, 'c', '校车'), project(2025, 'a', '校车'), project(2024, 'b', '会议')]
  const names = namesOf(projects, ['a', 'b', 'c'])
  expect(nameFilesOf(names, (name) => [[...name]])).toEqual({
    files: [{ names: ['会议', '校车'], years: [1, 1], newest: [2024, 2025], units: [[1], [0, 2]] }],
    deep: [],
  })
})

test('many names are shared out by their sounds, those of a sound that too many have by longer ones', () => {
  // 2,000 names of 12 characters; all begin alike and end alike, and every 25th sounds the same.
  const texts = Array.from({ length: 2000 }, (_, index) => `车辆${String.fromCharCode(HAN + index)}的的的的的的的的的`)
  const names = namesOf(
    texts.map((name) => projectWith({ year: 2025, unit: 'a', name })),
    ['a'],
  )
  const sound = (name: string) => String.fromCharCode(97 + (name.charCodeAt(2) % 50))
  const { files, deep } = nameFilesOf(names, (name) => [
    ['che', 'liang', sound(name), ...'de '.repeat(9).trim().split(' ')],
  ])
  expect(files).toHaveLength(256)
  expect(deep).toEqual(expect.arrayContaining(['cl', 'che-l', 'che-liang', 'dd', 'de-d', 'de-de']))
  expect(deep.filter((one) => one.startsWith('cl') && one !== 'cl')).toEqual([])
  const fileOf = (one: string) => new Set(files[nameFileOf(one, 256)]?.names)
  expect(texts.filter((name) => !fileOf(`cl${sound(name)}`).has(name))).toEqual([])
  expect(texts.filter((name) => !fileOf(`=${name[2]}`).has(name))).toEqual([])
  expect(fileOf('che-liang').size).toBeLessThan(400)
})
