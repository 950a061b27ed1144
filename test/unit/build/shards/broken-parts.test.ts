import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isRead, problemsOfParts, problemsWithContent } from '../../../../src/build/shards/check-parts.ts'
import { readPartFile } from '../../../../src/build/shards/part-file.ts'
import { type PlacedPart, takeParts } from '../../../../src/build/shards/take-parts.ts'
import { formatProblem, type ImportProblem } from '../../../../src/faults/import-fault.ts'
import { PART_RULES } from '../../../../src/faults/rules/parts.ts'

/** A folder a code: the parts that cannot be put together, by the names of their folders. */
const BROKEN_PARTS = join(import.meta.dirname, '../../../fixtures/broken-parts')
const HERE = { content: 'c'.repeat(64), updated: '2026-02-01' }

const codes = readdirSync(BROKEN_PARTS).toSorted()

/** What is wrong, step after step as a merge looks for it; nothing is looked for behind what is wrong. */
async function problemsOf(code: string): Promise<readonly ImportProblem[]> {
  const names = readdirSync(join(BROKEN_PARTS, code)).filter((name) => !name.startsWith('expected'))
  const given = names.map((name) => {
    const path = join(BROKEN_PARTS, code, name)
    return { path, folder: name, file: readPartFile(path) }
  })
  const alone = problemsOfParts(given, 'g')
  if (alone.length > 0) return alone
  const parts = given.filter((part): part is PlacedPart => isRead(part))
  const beside = problemsWithContent(parts, HERE, 'content')
  if (beside.length > 0) return beside
  const to = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(to, { recursive: true }))
  return takeParts(parts, to)
}

describe('parts that do not make a site', () => {
  test('every rule about them has its folder', () => {
    expect(codes).toEqual(Object.keys(PART_RULES).toSorted())
  })

  test.each(codes)('everything wrong with the parts of %s is told, in Chinese and in English', async (code) => {
    const problems = await problemsOf(code)
    for (const [language, name] of [['en', 'expected.txt'] as const, ['zh', 'expected.zh.txt'] as const]) {
      const said = problems.map((problem) => `${formatProblem(problem, language)}\n`).join('')
      expect(said).toBe(readFileSync(join(BROKEN_PARTS, code, name), 'utf8'))
      expect(said).toContain(`[${code}]\n`)
    }
  })
})
