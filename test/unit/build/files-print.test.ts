import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { filesPrint, sourcesPrint } from '../../../src/build/files-print.ts'

/** A folder with a file in each of two folders. */
function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of [
    ['a/one', '甲'],
    ['b/deep/two', '乙'],
  ] as const) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

test('the same files have the same print wherever they stand', () => {
  expect(filesPrint(folder(), ['a', 'b'])).toBe(filesPrint(folder(), ['a', 'b']))
})

test.each<[string, (root: string) => void]>([
  ['other bytes', (root) => writeFileSync(join(root, 'b/deep/two'), '丙')],
  ['another name', (root) => renameSync(join(root, 'a/one'), join(root, 'a/three'))],
  ['a file more', (root) => writeFileSync(join(root, 'a/more'), '')],
  ['a file less', (root) => rmSync(join(root, 'a/one'))],
])('%s give another print', (_, change) => {
  const changed = folder()
  change(changed)
  expect(filesPrint(changed, ['a', 'b'])).not.toBe(filesPrint(folder(), ['a', 'b']))
})

test('all that pages are rendered with has a print', () => {
  expect(sourcesPrint()).toMatch(/^[0-9a-f]{64}$/)
})
