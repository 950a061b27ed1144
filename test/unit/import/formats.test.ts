import { describe, expect, test } from 'vitest'
import { partsOf } from './forms/form.ts'
import { contentOf, examined, FORMATS } from './forms/formats.ts'
import { PUBLISHED } from './forms/published.ts'

describe.each(PUBLISHED)('$name', ({ form, content }) => {
  test.each(FORMATS)('is the same from %s', async (_, file, write) => {
    const read = await examined(file, write(partsOf(form)))
    expect(read.faults.map(({ message }) => message)).toEqual([])
    expect(contentOf(read)).toEqual(content)
    expect(read.accounting.account.unplaced).toBe(0)
  })
})
