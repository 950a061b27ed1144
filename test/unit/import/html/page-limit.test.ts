import { expect, test, vi } from 'vitest'
import { readHtml } from '../../../../src/import/html/read-html.ts'

vi.mock('../../../../src/import/limits.ts', async (original) => {
  const limits = await original<typeof import('../../../../src/import/limits.ts')>()
  return { ...limits, LIMITS: { ...limits.LIMITS, elements: 5 } }
})

test('a page with more elements than are read is refused', () => {
  const page = (text: string) => readHtml('a.html', new TextEncoder().encode(text))
  // html, head and body are elements, too.
  expect(page('<p>甲<p>乙').blocks).toHaveLength(2)
  expect(() => page('<p>甲<p>乙<p>丙')).toThrow(
    expect.objectContaining({ problems: [{ code: 'page-elements-over', place: { file: 'a.html' }, other: '5' }] }),
  )
})
