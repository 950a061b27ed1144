import { describe, expect, test } from 'vitest'
import { partsOf } from './forms/form.ts'
import { contentOf, examined, FORMATS } from './forms/formats.ts'
import { PUBLISHED } from './forms/published.ts'

/** What a format cannot tell: a row of one text in a sheet without lines may as well stand between two tables. */
const REFUSED = ['Yunnan’s 预算05-2表, units in rows of their own and columns numbered from .xlsx without lines']

describe.each(PUBLISHED)('$name', ({ name, form, content }) => {
  const read = FORMATS.filter(([format]) => !REFUSED.includes(`${name} from ${format}`))
  test.each(read)('is the same from %s', async (_, file, write) => {
    const document = await examined(file, write(partsOf(form)))
    expect(document.faults).toEqual([])
    expect(contentOf(document)).toEqual(content)
    const { read, placed, residue, aside = 0, unplaced } = document.accounting.account
    expect([placed + residue + aside, unplaced]).toEqual([read, 0])
  })

  const refused = FORMATS.filter((one) => !read.includes(one))
  if (refused.length > 0)
    test.each(refused)('is refused from %s', async (_, file, write) => {
      await expect(examined(file, write(partsOf(form)))).rejects.toThrow('layout')
    })
})
