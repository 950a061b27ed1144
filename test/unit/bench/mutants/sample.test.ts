import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { formatMutant, keyOf, type Mutant } from '../../../../scripts/bench/mutants/mutant.ts'
import { roomOf } from '../../../../scripts/bench/mutants/rooms.ts'
import { mutantsOf, sampleOf } from '../../../../scripts/bench/mutants/sample.ts'
import { testFilesIn } from '../../../../scripts/bench/mutants/test-files.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const mutant: Mutant = {
  ...{ file: 'src/facts/a.ts', line: 3, kind: 'number', start: 10, end: 11, original: '1', text: '2' },
}

test('a mutant is told with its line, and known without', () => {
  expect(formatMutant(mutant)).toBe('src/facts/a.ts:3 [number] 1 -> 2')
  expect(keyOf({ ...mutant, original: 'a\n  + b' })).toBe('src/facts/a.ts [number] a + b -> 2')
  expect(roomOf('src/facts/a.ts')).toBe('facts')
})

test('a sample is that of its seed, in order, and has no mutant twice', () => {
  const mutants = [1, 2, 3, 4, 4].map((line) => ({ ...mutant, line, original: String(line) }))
  const lines = (seed: number, count: number) => sampleOf(mutants, seed, count).map(({ line }) => line)
  expect(lines(1, 9)).toEqual([1, 2, 3, 4])
  expect(lines(1, 2)).toEqual(lines(1, 2))
  expect(lines(1, 2)).toHaveLength(2)
})

test('the mutants of a room tell where they stand', () => {
  const found = mutantsOf(ROOT, ['model']).find(
    ({ file, original }) => file === 'src/model/category.ts' && original === "'output'",
  )
  expect(found).toMatchObject({ kind: 'string', text: "''", line: 2 })
})

test('the tests run with a fault are those that import the file from near by, its own first', () => {
  const tests = testFilesIn(ROOT)('src/facts/text/bigrams.ts')
  expect(tests[0]).toBe('test/unit/facts/text/bigrams.test.ts')
  expect(tests).toContain('test/unit/facts/years/likeness.test.ts')
  expect(tests).not.toContain('test/unit/facts/years/lineage.test.ts')
  expect(tests).not.toContain('test/unit/parse/amount.test.ts')
  expect(testFilesIn(ROOT)('src/model/project.ts').length).toBeLessThanOrEqual(25)
})
