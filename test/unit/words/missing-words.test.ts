import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
/** A word for a missing value, or a dash, that is a whole string or the whole text of an element. */
const VALUE = /(?:['"`]|>\s*)(?:未公布|未填|不适用|读不出数|没有这一项|没有这个时点|[—–])(?:['"`]|。?\s*<)/g
/** Where they are decided, where they are said, and the import's table on a terminal, which explains its own dash in English. */
const ROOMS = /^src\/(?:words\/|model\/absence\.ts$|import\/report\/)/

test('what stands for a missing value is said in one room', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|astro)$/.test(file))
  expect(files).toContain('src/pages/index.astro')
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    return (text.match(VALUE) ?? []).map((value) => `${file}: ${value}`)
  })
  expect(found.filter((place) => ROOMS.test(place.split(':')[0] ?? '')).length).toBeGreaterThan(0)
  expect(found.filter((place) => !ROOMS.test(place.split(':')[0] ?? ''))).toEqual([])
})
