import { expect, test } from 'vitest'
import { filesUnder, importsOf, targetOf } from '../../source-files.ts'

const ROOMS = ['scripts/bench/search/truth/', 'scripts/bench/search/queries/']
const PACKAGES = ['node:fs/promises', 'node:path', 'parse5', 'pinyin-pro']

test('what the bench holds for true is worked out without any of the code that it measures', () => {
  const imports = ROOMS.flatMap(filesUnder).flatMap((file) =>
    importsOf(file).map((name) => (name.startsWith('.') ? targetOf(file, name) : name)),
  )
  expect(imports).toContain('scripts/bench/search/truth/fold.ts')
  const strange = imports.filter((name) => !PACKAGES.includes(name) && !ROOMS.some((room) => name.startsWith(room)))
  expect(strange).toEqual([])
})
