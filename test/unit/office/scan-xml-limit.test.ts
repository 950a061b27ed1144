import { expect, test, vi } from 'vitest'
import { scanXml } from '../../../src/office/scan-xml.ts'

vi.mock('../../../src/office/limits.ts', () => ({ OFFICE_LIMITS: { elements: 3, depth: 256 } }))

test('a part with more elements than are read is refused with its name', () => {
  scanXml('a.docx', 'word/document.xml', '<a><b/><b/></a>', {})
  expect(() => scanXml('a.docx', 'word/document.xml', '<a><b/><b/><b/></a>', {})).toThrow(
    expect.objectContaining({
      problems: [{ code: 'xml-elements-over', place: { file: 'a.docx' }, text: 'word/document.xml', other: '3' }],
    }),
  )
})
