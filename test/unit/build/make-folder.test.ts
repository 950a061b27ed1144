import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../../src/build/make-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-folder-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('a folder and those above it are made, and the first is named', () => {
  expect(makeFolder(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'))
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true)
  expect(makeFolder(join(root, 'a', 'b', 'c'))).toBeUndefined()
})

test('a file in the way is said', () => {
  writeFileSync(join(root, 'a'), '')
  expect(() => makeFolder(join(root, 'a'))).toThrow('EEXIST')
  expect(() => makeFolder(join(root, 'a', 'b', 'c'))).toThrow('ENOTDIR')
})
