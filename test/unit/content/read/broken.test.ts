import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { formatOwner, newOwner } from '../../../../src/content/journal/owner.ts'
import { readContent } from '../../../../src/content/read/read-content.ts'
import { formatDiagnostic } from '../../../../src/faults/diagnostic.ts'
import type { Language } from '../../../../src/faults/language.ts'
import { CONTENT_RULES } from '../../../../src/faults/rules.ts'

const BROKEN = join(import.meta.dirname, '../../../fixtures/broken')
const codes = readdirSync(BROKEN).toSorted()

/** Folders that a test completes: with large files, with a process that runs. */
const MADE_HERE = ['file-too-large', 'import-at-work']

/** What a person would see printed for a content folder in each language, and whether it could be published. */
async function printed(folder: string): Promise<{ en: string; zh: string; published: boolean }> {
  const { content, diagnostics } = await readContent(folder)
  const textIn = (language: Language) =>
    diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, 'content/', language)}\n`).join('')
  return { en: textIn('en'), zh: textIn('zh'), published: content !== undefined }
}

function expectedOf(code: string): { en: string; zh: string } {
  const read = (name: string) => readFileSync(join(BROKEN, code, name), 'utf8')
  return { en: read('expected.txt'), zh: read('expected.zh.txt') }
}

describe('broken content', () => {
  test('every rule has its broken folder and every broken folder its rule', () => {
    expect(codes).toEqual(Object.keys(CONTENT_RULES).toSorted())
  })

  test.each(codes)('the expected text of %s shows its own rule', (code) => {
    const { en, zh } = expectedOf(code)
    expect(en).toContain(`[${code}]\n`)
    expect(zh).toContain(`[${code}]\n`)
  })

  test.each(codes.filter((code) => !MADE_HERE.includes(code)))('every fault of the folder %s is told', async (code) => {
    expect(await printed(join(BROKEN, code, 'content'))).toEqual({ ...expectedOf(code), published: false })
  })

  test('a folder that a running process writes is refused at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(join(BROKEN, 'import-at-work/content'), folder, { recursive: true })
    mkdirSync(join(folder, '.import'))
    const owner = formatOwner({ ...newOwner(), since: Date.UTC(2026, 0, 2, 3, 4, 5) })
    writeFileSync(join(folder, '.import', `owner-${owner}`), '')
    const { en, zh } = expectedOf('import-at-work')
    const named = (text: string) => text.replace('PROCESS', `${process.pid}`)
    expect(await printed(folder)).toEqual({ en: named(en), zh: named(zh), published: false })
  })

  test('files above the limits are refused without being read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(join(BROKEN, 'file-too-large/content'), folder, { recursive: true })
    const unit = join(folder, '2021/101001')
    mkdirSync(join(unit, 'source'))
    for (const [name, bytes] of [['big.yaml', 2_000_001] as const, ['source/goals.txt', 20_000_001] as const]) {
      writeFileSync(join(unit, name), '')
      truncateSync(join(unit, name), bytes)
    }
    expect(await printed(folder)).toEqual({ ...expectedOf('file-too-large'), published: false })
  })
})
