import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContentFile, writeContentFile } from '../../../../src/content/read/content-file.ts'
import { readContent } from '../../../../src/content/read/read-content.ts'

const BUNDLED = join(import.meta.dirname, '../../../../content')

test('content handed to another process is the same there, with amounts in whole fen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { content } = await readContent(BUNDLED)
  if (!content) throw new Error('The bundled content cannot be read.')
  const file = join(folder, 'content')
  writeContentFile(file, { content, asked: ['101001'] })
  const { content: handed, asked } = readContentFile(file)
  expect(handed).toStrictEqual(content)
  expect(asked).toEqual(['101001'])
  expect(handed.years[0]?.departments[0]?.projects[0]?.budget).toMatchObject({ raw: '100000.00', fen: 10_000_000n })
})
