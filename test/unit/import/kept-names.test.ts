import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import type { ContentFile } from '../../../src/content/write/write-content.ts'
import { ImportFault } from '../../../src/faults/import-fault.ts'
import { examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'
import { shortDocument } from './sample.ts'

const SITE = 'name: 测试站\nregion: 测试区\ndescription: 测试用。\nurl: https://budget.example.org\n'
/** Parts that hostile and odd names are made of. */
const PARTS = fc.constantFrom(
  ...[
    'con',
    'NUL',
    'com1',
    'lpt9.',
    'source',
    'Brief',
    'appraisal',
    'index',
    'department',
    'monitoring',
    'a',
    'A',
    '1',
    '人大',
  ],
  ...[
    '.',
    '..',
    ' ',
    '-',
    '%2f',
    '%',
    '#',
    '?',
    ':',
    '*',
    '<',
    '|',
    '"',
    '\u200b',
    '\u202e',
    '\u00e9',
    'e\u0301',
    '\u3000',
  ],
  ...['长'.repeat(40), 'x'.repeat(120), '.txt', '.TXT', '.htm', '.svg', '.docx'],
)
const NAME = fc.array(PARTS, { maxLength: 5 }).map((parts) => parts.join(''))
const FILE_NAME = fc
  .tuple(NAME, fc.constantFrom('.txt', '.TXT', '.htm', '.csv', '.svg', ''))
  .map(([stem, ending]) => stem + ending)

/** What an import would write of a document of this name, with this code and name of its project; undefined when it is refused. */
function written(name: string, code: string, project: string): readonly ContentFile[] | undefined {
  const edit = (text: string) => text.replace('\tA1', `\t${code}`).replace('\t培训\n', `\t${project}\n`)
  try {
    return contentFilesOf([examine(name, shortDocument(edit), 2021)])
  } catch (error) {
    if (error instanceof ImportFault) return undefined
    throw error
  }
}

async function faultsOf(files: readonly ContentFile[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  try {
    writeFileSync(join(folder, 'site.yaml'), SITE)
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return (await readContent(folder)).diagnostics.map(({ code, message }) => `${code}: ${message}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('what an import writes has no name that the check refuses', async () => {
  let kept = 0
  const often = <Value>(usual: Value, odd: fc.Arbitrary<Value>) => fc.oneof(fc.constant(usual), odd)
  await fc.assert(
    fc.asyncProperty(often('a.txt', FILE_NAME), often('A1', NAME), often('培训', NAME), async (...names) => {
      const files = written(...names)
      if (!files) return
      kept++
      expect(await faultsOf(files)).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(kept).toBeGreaterThan(20)
})
