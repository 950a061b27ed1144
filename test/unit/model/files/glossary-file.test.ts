import { expect, test } from 'vitest'
import { glossaryFileSchema } from '../../../../src/model/files/glossary-file.ts'
import { toldFaults } from '../told-faults.ts'

test.each([
  [{}, []],
  [{ id: 'Budget' }, ['id-not-valid']],
  [{ source: { title: '办法', url: 'javascript:alert(1)' } }, ['address-not-allowed']],
])('of a term with %j the faults are %j', (parts, faults) => {
  const term = { id: 'budget', term: '预算', plain: '一年的钱', source: { title: '办法' }, ...parts }
  expect(toldFaults(glossaryFileSchema, [term])).toEqual(faults)
})
