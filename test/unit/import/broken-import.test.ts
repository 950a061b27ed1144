import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { IMPORT_RULES } from '../../../src/faults/rules.ts'
import { BROKEN_IMPORT, printedOf } from './broken-import.ts'

/** Codes that no document alone can cause, and the test of each: the system refuses, a limit of memory or time is met. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'file-missing': 'run-import.test.ts',
  'file-not-opened': 'read-file.test.ts',
  'file-changing': 'read-file.test.ts',
  'file-is-special': 'read-file.test.ts',
  'folder-not-read': 'find-files.test.ts',
  'folder-without-documents': 'command.test.ts',
  'reading-time-over': 'own-process/run-in-own-process.test.ts',
  'reading-memory-over': 'own-process/examine-in-own-process.test.ts',
  'reading-too-deep': 'own-process/run-in-own-process.test.ts',
  'libreoffice-missing': 'convert-office.test.ts',
  'libreoffice-not-started': 'convert-office.test.ts',
  'libreoffice-clock-over': 'convert-office.test.ts',
  'libreoffice-time-over': 'convert-office.test.ts',
  'libreoffice-cannot-read': 'convert-office.test.ts',
  'converted-bytes-over': 'convert-office.test.ts',
  'pdf-pages-over': 'pdf/hostile.test.ts',
  'xml-elements-over': '../office/scan-xml-limit.test.ts',
  'page-elements-over': 'html/page-limit.test.ts',
  'place-not-file': '../content/write/write-content.test.ts',
  'files-not-placed': '../content/write/write-content.test.ts',
  'writing-half-way': '../content/write/write-content.test.ts',
  'output-stands-there': '../workbook/read/place-workbook.test.ts',
  'output-is-folder': '../workbook/read/place-workbook.test.ts',
  'output-not-written': '../workbook/read/place-workbook.test.ts',
}

const codes = readdirSync(BROKEN_IMPORT).toSorted()

function expectedOf(code: string): { en: string; zh: string } {
  const read = (name: string) => readFileSync(join(BROKEN_IMPORT, code, name), 'utf8')
  return { en: read('expected.txt'), zh: read('expected.zh.txt') }
}

describe('documents that cannot be imported', () => {
  test('every rule about them has its broken folder, or a test of its own that tells its code', () => {
    expect([...codes, ...Object.keys(TESTED_ELSEWHERE)].toSorted()).toEqual(Object.keys(IMPORT_RULES).toSorted())
    const untold = Object.entries(TESTED_ELSEWHERE).filter(([code, test]) => {
      const file = join(import.meta.dirname, test)
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(code)
    })
    expect(untold).toEqual([])
  })

  test.each(codes)('the expected text of %s shows its own rule, in Chinese and in English', (code) => {
    const { en, zh } = expectedOf(code)
    for (const text of [en, zh]) expect(text).toContain(`[${code}]\n`)
    expect(zh.split('\n').filter((line) => line !== '' && !/\p{Script=Han}.*。/u.test(line))).toEqual([])
  })

  test.each(codes)('every fault of the folder %s is told', async (code) => {
    expect(await printedOf(code)).toEqual(expectedOf(code))
  })
})
