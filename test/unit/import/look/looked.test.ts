import { expect, test } from 'vitest'
import { lookAt } from '../../../../src/import/look/looked.ts'
import { readDocument } from '../../../../src/import/readers.ts'
import { looseText, shortDocument } from '../sample.ts'

function looked(name: string, bytes: Uint8Array) {
  const { claims, faults } = lookAt(readDocument(name, bytes), bytes)
  const fields = claims.filter(({ as }) => as === 'field').length
  return { fields, faults: faults.map(({ code, place }) => [code, place.offset]) }
}

test('a document that can be imported has its claims and no fault', () => {
  expect(looked('a-2021.txt', shortDocument())).toEqual({ fields: 20, faults: [] })
})

test('one with text that has no place has its faults with the places', () => {
  const bytes = shortDocument(looseText)
  expect(looked('a-2021.txt', bytes)).toEqual({ fields: 20, faults: [['text-without-place', 160]] })
})

test('one that is refused as a whole has all the same what was understood of it', () => {
  expect(looked('a.txt', shortDocument())).toEqual({ fields: 20, faults: [['year-not-found', undefined]] })
})

test('one without any form has what the reader left out', () => {
  const { fields, faults } = looked('a.txt', new TextEncoder().encode('甲\n乙\n'))
  expect([fields, faults[0]]).toEqual([0, ['layout-not-known', undefined]])
})
