import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { publishedFileOf } from '../../../../src/content/read/source-package.ts'

const PAGE = new TextEncoder().encode('<!DOCTYPE html><script>go()</script>\n')

test('a web page is published inside a zip file, whole and under its own name', () => {
  const { name, bytes } = publishedFileOf('附件1.目标.htm', PAGE)
  expect(name).toBe('附件1-目标-htm.zip')
  expect(unzipSync(bytes)).toEqual({ '附件1.目标.htm': PAGE })
})

test('the zip file has the same bytes wherever it is made', () => {
  const { bytes } = publishedFileOf('evil.htm', PAGE)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '1ad782a25b3d8e067626f2dfae241e2fe02ccd2605927ce8501257d51234a175',
  )
})

test('any other document is published byte for byte', () => {
  const bytes = Uint8Array.of(1, 2, 3)
  expect(publishedFileOf('a.b.txt', bytes)).toEqual({ name: 'a-b.txt', bytes })
})
