import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'

/** Packages that only the build uses: a file of each, and a text in it that no minifier changes. */
const OF_THE_BUILD = [
  ['pinyin-pro/dist/esm/data/dict1.mjs', 'zhuāng'],
  ['zod/v4/core/errors.js', '$ZodError'],
  ['yaml/browser/dist/schema/tags.js', 'tag:yaml.org,2002:'],
  ['markdown-it/dist/markdown-it.mjs', 'fragments_join'],
  ['parse5/dist/common/html.js', 'annotation-xml'],
  ['numfmt/dist/index.js', 'Format pattern is missing a numerator'],
  ['saxes/saxes.js', 'disallowed character'],
] as const

/** Every script of the built site by its path, workers among them. */
function scripts(): Map<string, string> {
  const folder = inject('folder')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file))
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

test('there are scripts to look into, the search engine and its table of traditional characters among them', () => {
  const names = [...scripts().keys()]
  for (const name of ['searching', 'traditional', 'box', 'interactive'])
    expect(names.filter((file) => file.startsWith(`_astro/${name}.`))).toHaveLength(1)
})

test.each(OF_THE_BUILD)('no script that a reader fetches holds %s', (file, sign) => {
  expect(readFileSync(resolve(import.meta.dirname, '../../node_modules', file), 'utf8')).toContain(sign)
  expect([...scripts()].filter(([, text]) => text.includes(sign)).map(([name]) => name)).toEqual([])
})

test('no script that a reader fetches asks for Node’s own modules', () => {
  const asking = [...scripts()].filter(([, text]) => /["'`]node:|__vite-browser-external/.test(text))
  expect(asking.map(([name]) => name)).toEqual([])
})
